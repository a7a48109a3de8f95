package org.huiyin.evidence.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a name that can be shown to people out of what a client calls a file. It is never used to find anything. */
public final class DisplayName {
    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 10;

    /** Control and format characters, among them those that turn the direction of writing, and what is none at all. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern SPECIAL = Pattern.compile("[\"<>:|?*;%]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private DisplayName() {}

    /**
     * The last part of the name, visible and not too long, ending as files of its type do.
     *
     * @param given null for none
     * @param otherwise the name of a file without a usable one, without extension
     */
    public static String of(@Nullable String given, String otherwise, String mediaType) {
        List<String> extensions = MediaTypes.extensions(mediaType);
        String clean = given == null ? "" : clean(given);
        String extension = extensions.stream()
                .filter(known -> clean.toLowerCase(Locale.ROOT).endsWith(known))
                .findFirst()
                .map(known -> clean.substring(clean.length() - known.length()))
                .orElse(extensions.isEmpty() ? "" : extensions.getFirst());
        String stem = clean.endsWith(extension) ? clean.substring(0, clean.length() - extension.length()) : clean;
        String shown = trimmed(shortened(stem, LONGEST - LONGEST_EXTENSION));
        return (shown.isEmpty() ? otherwise : shown) + extension;
    }

    private static String clean(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String visible = INVISIBLE.matcher(last).replaceAll("");
        String plain = SPECIAL.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll("_");
        return trimmed(plain);
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static String shortened(String name, int most) {
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most));
    }
}
