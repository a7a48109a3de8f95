package org.huiyin.petition.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pairs that {@code similar/matters.tsv} labels. A family is held out or used for tuning as a whole. */
final class LabelledPairs {
    private static final int LAST_FOR_TUNING = 81;

    private LabelledPairs() {}

    /** How two texts are related; only {@code SAME} ones are about the same matter. */
    enum Relation {
        SAME,
        OTHER_MATTER,
        OTHER_PLACE,
        OTHER_MEANING,
        UNRELATED;

        boolean isHard() {
            return this == OTHER_MATTER || this == OTHER_PLACE || this == OTHER_MEANING;
        }
    }

    record Pair(int family, Relation relation, String one, String other) {
        boolean isHeldOut() {
            return family > LAST_FOR_TUNING;
        }
    }

    private record Text(int family, Relation relation, String text) {}

    static List<Pair> all() {
        SortedMap<Integer, List<Text>> families =
                texts().stream().collect(Collectors.groupingBy(Text::family, TreeMap::new, Collectors.toList()));
        List<Pair> pairs = new ArrayList<>();
        families.forEach((number, texts) -> {
            pairs.addAll(within(number, texts));
            List<Text> next = families.get(next(number, families.lastKey()));
            pairs.add(new Pair(
                    number,
                    Relation.UNRELATED,
                    texts.getFirst().text(),
                    next.getFirst().text()));
        });
        return pairs;
    }

    /** Another family of the same part. */
    private static int next(int family, int last) {
        if (family == LAST_FOR_TUNING) {
            return 1;
        }
        return family == last ? LAST_FOR_TUNING + 1 : family + 1;
    }

    /** Each two petitioners of the matter, and the first of them with each matter that is easily taken for it. */
    private static List<Pair> within(int family, List<Text> texts) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Relation relation = texts.get(j).relation();
                if (texts.get(i).relation() == Relation.SAME && (relation == Relation.SAME || i == 0)) {
                    pairs.add(new Pair(
                            family, relation, texts.get(i).text(), texts.get(j).text()));
                }
            }
        }
        return pairs;
    }

    private static List<Text> texts() {
        try (InputStream file = LabelledPairs.class.getResourceAsStream("/similar/matters.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Text(Integer.parseInt(cells[0]), Relation.valueOf(cells[1]), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
