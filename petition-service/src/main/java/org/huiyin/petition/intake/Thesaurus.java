package org.huiyin.petition.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words of petitions mean the same. The table is the data file {@code similar/thesaurus.txt}. */
final class Thesaurus {
    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Pattern words;

    Thesaurus() {
        for (List<String> line : WordList.lines("thesaurus.txt")) {
            line.forEach(word -> meanings.putIfAbsent(word, line.getFirst()));
        }
        this.words = Pattern.compile(WordList.any(meanings.keySet()));
    }

    /**
     * What a text is about.
     *
     * @param meanings the first words of the lines whose words stand in it
     * @param rest the text without these words
     */
    record Found(Set<String> meanings, String rest) {}

    Found find(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            found.add(meanings.get(matcher.group()));
        }
        return new Found(found, matcher.replaceAll(" "));
    }
}
