package org.huiyin.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the launcher says, in Chinese where the terminal's language is Chinese, else in English. */
record Messages(ResourceBundle bundle) {
    /** By {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG}, whichever is set first. */
    static Messages of(Map<String, String> environment) {
        String language = environment.getOrDefault(
                "LC_ALL", environment.getOrDefault("LC_MESSAGES", environment.getOrDefault("LANG", "")));
        Locale locale = language.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle("org.huiyin.launcher.messages", locale, noFallback));
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
