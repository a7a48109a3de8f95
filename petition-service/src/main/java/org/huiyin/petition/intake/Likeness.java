package org.huiyin.petition.intake;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much two texts are about the same matter, and why.
 *
 * @param score 0 to 1
 * @param places names of places that both name
 * @param words what the first says and the other as well, the weightier first
 */
record Likeness(double score, List<String> places, List<String> words) {
    /**
     * From here on two texts are taken for the same matter: where, on the pairs for tuning, precision and recall both
     * keep the greatest reserve over 0.8 and 0.7.
     */
    static final double THRESHOLD = 0.4;

    private static final double OTHER_AREA = 0.2;
    private static final double PARTLY_SAME_AREA = 0.6;
    private static final double OTHER_VENUE = 0.3;
    private static final double UNKNOWN_PLACE = 0.7;
    private static final double OTHER_NUMBER = 0.5;
    private static final double OTHER_PURPOSE = 0.3;
    private static final double HALF = 0.5;

    static Likeness between(Gist one, Gist other) {
        List<String> words = one.words().stream()
                .filter(word -> other.likeness(word) >= HALF)
                .sorted(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::text))
                .map(Word::text)
                .toList();
        List<String> places = Stream.of(
                        shared(one.areas(), other),
                        shared(other.areas(), one),
                        shared(one.venues(), other),
                        shared(other.venues(), one))
                .flatMap(names -> names)
                .distinct()
                .sorted()
                .toList();
        double purpose = one.purpose() == other.purpose() ? 1 : OTHER_PURPOSE;
        return new Likeness(matter(one, other) * place(one, other) * number(one, other) * purpose, places, words);
    }

    /** A title may meet a long letter: the greater share counts as much as the mean of both. */
    private static double matter(Gist one, Gist other) {
        double forth = one.sharedWith(other);
        double back = other.sharedWith(one);
        return (Math.max(forth, back) + (forth + back) / 2) / 2;
    }

    private static Stream<String> shared(Set<String> names, Gist other) {
        return names.stream().filter(other::names);
    }

    private static double place(Gist one, Gist other) {
        long agreed =
                shared(one.areas(), other).count() + shared(other.areas(), one).count();
        if (one.areas().isEmpty() || other.areas().isEmpty()) {
            return agreed > 0 ? 1 : venue(one, other);
        }
        if (agreed == 0) {
            return OTHER_AREA;
        }
        return agreed > HALF * (one.areas().size() + other.areas().size()) ? 1 : PARTLY_SAME_AREA;
    }

    private static double venue(Gist one, Gist other) {
        if (shared(one.venues(), other).findAny().isPresent()
                || shared(other.venues(), one).findAny().isPresent()) {
            return 1;
        }
        return one.venues().isEmpty() || other.venues().isEmpty() ? UNKNOWN_PLACE : OTHER_VENUE;
    }

    private static double number(Gist one, Gist other) {
        for (Map.Entry<String, Set<String>> numbered : one.numbers().entrySet()) {
            Set<String> others = other.numbers().getOrDefault(numbered.getKey(), numbered.getValue());
            if (Collections.disjoint(numbered.getValue(), others)) {
                return OTHER_NUMBER;
            }
        }
        return 1;
    }
}
