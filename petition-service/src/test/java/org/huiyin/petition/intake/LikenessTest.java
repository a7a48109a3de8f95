package org.huiyin.petition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.huiyin.petition.intake.LabelledPairs.Pair;
import org.huiyin.petition.intake.LabelledPairs.Relation;
import org.junit.jupiter.api.Test;

/** How well petitions about the same matter are told from others. */
class LikenessTest {
    private static final double PRECISION = 0.8;
    private static final double RECALL = 0.7;
    private static final double STEP = 0.01;
    private static final GistReader READER = new GistReader();

    private record Scored(Pair pair, double score) {
        static List<Scored> of(Predicate<Pair> which) {
            return LabelledPairs.all().stream()
                    .filter(which)
                    .map(pair -> new Scored(pair, LikenessTest.score(pair)))
                    .toList();
        }

        boolean isSame() {
            return pair.relation() == Relation.SAME;
        }
    }

    private record Quality(double precision, double recall) {
        static Quality of(List<Scored> pairs, double threshold) {
            List<Scored> found =
                    pairs.stream().filter(pair -> pair.score() >= threshold).toList();
            double same = pairs.stream().filter(Scored::isSame).count();
            double right = found.stream().filter(Scored::isSame).count();
            return new Quality(found.isEmpty() ? 0 : right / found.size(), right / same);
        }

        /** How far the one that is nearer to what is wanted is above it. */
        double reserve() {
            return Math.min(precision - PRECISION, recall - RECALL);
        }
    }

    private static double score(Pair pair) {
        return Likeness.between(READER.read(pair.one()), READER.read(pair.other()))
                .score();
    }

    @Test
    void there_are_pairs_enough_and_hard_ones_among_them() {
        List<Pair> all = LabelledPairs.all();

        assertThat(all).hasSize(854).doesNotHaveDuplicates();
        assertThat(all.stream().filter(pair -> pair.relation().isHard())).hasSize(366);
        assertThat(all.stream().filter(Pair::isHeldOut)).hasSize(287);
    }

    @Test
    void the_threshold_is_the_best_one_for_the_pairs_for_tuning() {
        List<Scored> tuning = Scored.of(pair -> !pair.isHeldOut());

        double best = IntStream.range(1, 100)
                .mapToObj(step -> step * STEP)
                .max(Comparator.comparingDouble(
                        threshold -> Quality.of(tuning, threshold).reserve()))
                .orElseThrow();

        assertThat(Likeness.THRESHOLD).isCloseTo(best, within(STEP / 2));
    }

    @Test
    void of_pairs_never_seen_before_enough_are_found_and_few_are_wrong() {
        Quality quality = Quality.of(Scored.of(Pair::isHeldOut), Likeness.THRESHOLD);

        System.out.printf(
                "similar petitions, held-out third: precision %.3f, recall %.3f%n",
                quality.precision(), quality.recall());
        assertThat(quality.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(quality.recall()).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void it_is_the_same_from_both_sides() {
        for (Pair pair : LabelledPairs.all()) {
            Pair turned = new Pair(pair.family(), pair.relation(), pair.other(), pair.one());

            assertThat(score(turned)).isCloseTo(score(pair), within(1e-9));
        }
    }
}
