package org.huiyin.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final LocalDateTime NEW_YEAR = LocalDateTime.parse("2021-01-01T00:00:00");

    @Test
    void dice_of_one_seed_and_purpose_roll_the_same_and_of_another_purpose_differ() {
        Dice dice = new Dice(7, "findings");
        Dice again = new Dice(7, "findings");
        Dice other = new Dice(7, "tasks");

        List<Integer> rolls = rolls(dice);

        assertThat(rolls(again)).isEqualTo(rolls);
        assertThat(rolls(other)).isNotEqualTo(rolls);
    }

    private static List<Integer> rolls(Dice dice) {
        return IntStream.range(0, 20).mapToObj(roll -> dice.between(1, 1000)).toList();
    }

    @Test
    void both_ends_of_a_range_are_rolled_and_nothing_beyond() {
        Dice dice = new Dice(1, "range");

        assertThat(IntStream.range(0, 200)
                        .map(roll -> dice.between(2, 4))
                        .distinct()
                        .sorted())
                .containsExactly(2, 3, 4);
    }

    @Test
    void weights_are_proportions_and_a_weight_of_zero_is_never_picked() {
        Dice dice = new Dice(1, "weights");

        long heavy = IntStream.range(0, 10_000)
                .mapToObj(roll -> dice.weighted(Map.of("heavy", 3, "light", 1, "never", 0)))
                .peek(choice -> assertThat(choice).isNotEqualTo("never"))
                .filter("heavy"::equals)
                .count();

        assertThat(heavy).isBetween(7_200L, 7_800L);
    }

    @Test
    void moments_are_whole_seconds_within_the_period() {
        Dice dice = new Dice(1, "moments");

        assertThat(IntStream.range(0, 100).mapToObj(roll -> dice.moment(NEW_YEAR, NEW_YEAR.plusDays(2))))
                .allMatch(moment -> !moment.isBefore(NEW_YEAR) && moment.isBefore(NEW_YEAR.plusDays(2)))
                .allMatch(moment -> moment.getNano() == 0);
    }

    @Test
    void parts_add_up_to_the_total_and_follow_the_weights() {
        assertThat(Apportionment.of(10, List.of(1, 1, 1))).containsExactly(4, 3, 3);
        assertThat(Apportionment.of(629, List.of(243, 221, 165))).containsExactly(243, 221, 165);
        assertThat(Apportionment.of(7, List.of(0, 5, 1))).containsExactly(0, 6, 1);
    }
}
