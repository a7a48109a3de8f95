package org.huiyin.petition.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.petition.intake.LabelledPairs.Pair;
import org.huiyin.petition.intake.LabelledPairs.Relation;
import org.junit.jupiter.api.Test;

/** How well petitions about the same matter are told from others. */
class LikenessTest {
    private static final double STEP = 0.01;
    private static final GistReader READER = new GistReader();

    private record Quality(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private static double score(Pair pair) {
        return Likeness.between(READER.read(pair.one()), READER.read(pair.other()))
                .score();
    }

    private static Quality quality(List<Pair> pairs, double threshold) {
        List<Pair> found =
                pairs.stream().filter(pair -> score(pair) >= threshold).toList();
        double same = pairs.stream().filter(LikenessTest::isSame).count();
        double right = found.stream().filter(LikenessTest::isSame).count();
        return new Quality(found.isEmpty() ? 0 : right / found.size(), right / same);
    }

    private static boolean isSame(Pair pair) {
        return pair.relation() == Relation.SAME;
    }

    private static List<Pair> tuning() {
        return LabelledPairs.all().stream().filter(pair -> !pair.isHeldOut()).toList();
    }

    private static List<Pair> heldOut() {
        return LabelledPairs.all().stream().filter(Pair::isHeldOut).toList();
    }

    @Test
    void there_are_pairs_enough_and_hard_ones_among_them() {
        List<Pair> all = LabelledPairs.all();

        assertThat(all).hasSize(567).doesNotHaveDuplicates();
        assertThat(all.stream().filter(pair -> pair.relation().isHard())).hasSize(243);
        assertThat(heldOut()).hasSize(189);
    }

    @Test
    void the_threshold_is_the_best_one_for_the_pairs_for_tuning() {
        List<Pair> tuning = tuning();

        double best = IntStream.range(1, 100)
                .mapToObj(step -> step * STEP)
                .max(Comparator.comparingDouble(
                        threshold -> quality(tuning, threshold).f1()))
                .orElseThrow();

        assertThat(quality(tuning, Likeness.THRESHOLD).f1())
                .isEqualTo(quality(tuning, best).f1());
    }

    @Test
    void of_pairs_never_seen_before_enough_are_found_and_few_are_wrong() {
        Quality quality = quality(heldOut(), Likeness.THRESHOLD);

        System.out.printf(
                "similar petitions, held-out third: precision %.3f, recall %.3f%n",
                quality.precision(), quality.recall());
        assertThat(quality.precision()).isGreaterThanOrEqualTo(0.8);
        assertThat(quality.recall()).isGreaterThanOrEqualTo(0.7);
    }
}
