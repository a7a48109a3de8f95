package org.huiyin.petition.intake;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreSynonymDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.LexiconUtility;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes texts apart: places and numbers by their forms, meanings by the thesaurus, the rest into Chinese words. */
@ApplicationScoped
class GistReader {
    /** Words of the language in the dictionary's corpus, about. */
    private static final double CORPUS = 2e7;

    private static final double UNKNOWN = 50;
    private static final double MEANING = 6;
    private static final double RAREST = 4;
    private static final double SHARPNESS = 3;
    /** A single character is often a splinter of a name. */
    private static final double CHARACTER = 0.3;
    /** What a place is, is no matter: a shop, a station, a building site. */
    private static final double VENUE = 0.2;
    /** Nouns, verbs and adjectives say what it is about; particles, pronouns, numbers and adverbs do not. */
    private static final Pattern SILENT = Pattern.compile("[wmurpcdq].*");

    private static final Pattern VENUES = Pattern.compile(".*(店|站|厂|院|所|园|场|馆|库|局|公司|工地|门口|单位|企业|部|处|口|房|楼)");

    private final Segment segment = HanLP.newSegment().enableNameRecognize(false);
    private final Thesaurus thesaurus = new Thesaurus();
    private final Places places = new Places();
    private final Set<String> stopWords = new HashSet<>();

    GistReader() {
        WordList.lines("stopwords.txt").forEach(stopWords::addAll);
    }

    Gist read(String text) {
        String plain =
                Numerals.arabic(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        Numerals.Found numbers = Numerals.find(plain);
        Places.Found named = places.find(numbers.rest());
        Thesaurus.Found meanings = thesaurus.find(named.rest());
        Map<String, Word> words = new LinkedHashMap<>();
        meanings.meanings().forEach(meaning -> words.put(meaning, new Word(meaning, MEANING, -1)));
        segment.seg(meanings.rest()).stream()
                .filter(this::says)
                .map(term -> term.word)
                .forEach(word -> words.computeIfAbsent(word, GistReader::word));
        return new Gist(
                List.copyOf(words.values()),
                named.areas(),
                named.venues(),
                numbers.numbers(),
                plain,
                Purpose.of(plain));
    }

    private boolean says(Term term) {
        return !term.word.isBlank()
                && !stopWords.contains(term.word)
                && !SILENT.matcher(term.nature.toString()).matches();
    }

    private static Word word(String text) {
        double rarity = Math.log(CORPUS / (LexiconUtility.getFrequency(text) + UNKNOWN)) / Math.log(CORPUS / UNKNOWN);
        double weight = RAREST * Math.pow(rarity, SHARPNESS);
        double single = text.length() == 1 ? CHARACTER : 1;
        double venue = VENUES.matcher(text).matches() ? VENUE : 1;
        var synonyms = CoreSynonymDictionary.get(text);
        return new Word(text, weight * single * venue, synonyms == null ? -1 : synonyms.entry.id);
    }
}
