package org.huiyin.petition.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words among the resources: words with spaces, remarks after {@code #}. */
final class WordList {
    private WordList() {}

    /** The words of each line. */
    static List<List<String>> lines(String file) {
        try (InputStream list = WordList.class.getResourceAsStream("/similar/" + file)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the application can always be read", e);
        }
    }

    /** A regular expression for any of the words, longer ones first. */
    static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
