package org.huiyin.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of all modules in both languages. */
@ApplicationScoped
public class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> bundles;

    public Messages(@All List<Vocabulary> vocabularies) {
        this.bundles = vocabularies.stream().map(Vocabulary::bundle).toList();
    }

    /**
     * The text with its placeholders ({@code {0}}, {@code {1}}) filled.
     *
     * @throws MissingResourceException if no bundle has the key: a mistake in the program
     */
    public String text(Language language, String key, Object... arguments) {
        String pattern = pattern(language, key);
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, language.locale()).format(words);
    }

    public String text(Language language, String key, List<?> arguments) {
        return text(language, key, arguments.toArray());
    }

    /** Whether a bundle has the key in that language. */
    public boolean has(Language language, String key) {
        return find(language, key).stream().findFirst().isPresent();
    }

    /** The text with its placeholders as they are. */
    String pattern(Language language, String key) {
        return find(language, key).stream()
                .findFirst()
                .orElseThrow(() -> new MissingResourceException(
                        "no message '" + key + "' in " + language.tag() + " in " + bundles, "Messages", key));
    }

    private List<String> find(Language language, String key) {
        var found = new ArrayList<String>();
        for (String name : bundles) {
            ResourceBundle bundle = bundle(name, language);
            if (bundle.containsKey(key)) {
                found.add(bundle.getString(key));
            }
        }
        return found;
    }

    /** The file without a suffix is the Chinese one. */
    private static ResourceBundle bundle(String name, Language language) {
        Locale locale = language == Language.ENGLISH ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
