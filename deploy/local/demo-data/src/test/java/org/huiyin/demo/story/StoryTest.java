package org.huiyin.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Actor OPERATOR = new Actor("demo-operator", "operator", "620302-ZF01");
    private static final LocalDateTime BEGIN = LocalDateTime.parse("2021-03-01T09:00:00");
    private static final LocalDateTime UNTIL = LocalDateTime.parse("2021-03-10T00:00:00");

    private static Story story() {
        return new Story("a", BEGIN, OPERATOR, Map.of("title", "t"), UNTIL);
    }

    @Test
    void an_action_that_would_not_be_later_follows_a_minute_after_the_one_before() {
        ImportLine line =
                story().then("ACCEPT", BEGIN.minusDays(1), OPERATOR, Map.of()).line();

        assertThat(line.actions().getFirst().at()).isEqualTo("2021-03-01T09:01:00+08:00");
    }

    @Test
    void what_would_happen_at_the_clock_or_later_is_left_out_with_all_that_follows() {
        ImportLine line = story().then("ACCEPT", BEGIN.plusDays(1), OPERATOR, Map.of())
                .then("DISPATCH", UNTIL, OPERATOR, Map.of())
                .then("SIGN", BEGIN.plusDays(2), OPERATOR, Map.of())
                .line();

        assertThat(line.actions()).extracting(DatedAction::action).containsExactly("ACCEPT");
    }

    @Test
    void lines_sort_by_registration_and_then_by_key() {
        ImportLine early = story().line();
        ImportLine later = new Story("0", BEGIN.plusSeconds(1), OPERATOR, Map.of(), UNTIL).line();
        ImportLine second = new Story("b", BEGIN, OPERATOR, Map.of(), UNTIL).line();

        assertThat(ImportLine.BY_TIME.compare(early, later)).isNegative();
        assertThat(ImportLine.BY_TIME.compare(early, second)).isNegative();
    }
}
