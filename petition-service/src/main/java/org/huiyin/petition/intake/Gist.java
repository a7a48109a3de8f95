package org.huiyin.petition.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text says, taken apart.
 *
 * @param words of the matter, each once; meanings of the thesaurus stand for their words
 * @param areas names of roads, estates and villages
 * @param venues names of shops and institutions
 * @param numbers of houses, groups and lines, by what they count
 * @param text as it is compared with names of places
 */
record Gist(
        List<Word> words,
        Set<String> areas,
        Set<String> venues,
        Map<String, Set<String>> numbers,
        String text,
        Purpose purpose) {
    Gist {
        words = List.copyOf(words);
        areas = Set.copyOf(areas);
        venues = Set.copyOf(venues);
        numbers = Map.copyOf(numbers);
    }

    boolean names(String place) {
        return text.contains(place);
    }

    /** Which share of what this text says the other says as well. */
    double sharedWith(Gist other) {
        double all = words.stream().mapToDouble(Word::weight).sum();
        double shared = words.stream()
                .mapToDouble(word -> word.weight() * other.likeness(word))
                .sum();
        return all == 0 ? 0 : shared / all;
    }

    /** How near the text comes to saying the word. */
    double likeness(Word word) {
        return words.stream().mapToDouble(word::likeness).max().orElse(0);
    }
}
