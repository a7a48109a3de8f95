package org.huiyin.petition.citizen;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The code that opens one petition to its petitioner: 60 random bits, without characters that look alike.
 *
 * @param text as it is compared: upper case, without separators
 */
record QueryCode(String text) {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    static QueryCode random() {
        return new QueryCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it. */
    static QueryCode typed(String typed) {
        return new QueryCode(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT));
    }

    /** For people: groups of four. */
    String shown() {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What of it is hashed: bound to its petition, so that no hash fits another. */
    String boundTo(UUID petition) {
        return "query-code\n" + petition + "\n" + text;
    }
}
