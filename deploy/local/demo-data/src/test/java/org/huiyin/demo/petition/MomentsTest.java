package org.huiyin.demo.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.demo.plan.Plans;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.OfficeHours;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final LocalDateTime FROM = LocalDateTime.parse("2021-03-01T00:00:00");
    private static final LocalDateTime TO = LocalDateTime.parse("2021-04-01T00:00:00");

    private final Moments moments = new Moments(new OfficeHours(Plans.read().calendar()), new Dice(1, "moments"));

    @Test
    void calls_come_at_any_hour_but_mostly_by_day() {
        List<LocalDateTime> calls = moments.calls(2000, FROM, TO);

        long night = calls.stream()
                .filter(moment -> moment.getHour() < 7 || moment.getHour() >= 22)
                .count();

        assertThat(night).isBetween(20L, 200L);
    }

    @Test
    void weekends_are_quieter_and_not_silent() {
        List<LocalDateTime> calls = moments.calls(2000, FROM, TO);

        long sundays = calls.stream()
                .filter(moment -> moment.getDayOfWeek() == DayOfWeek.SUNDAY)
                .count();
        long mondays = calls.stream()
                .filter(moment -> moment.getDayOfWeek() == DayOfWeek.MONDAY)
                .count();

        assertThat(sundays).isPositive().isLessThan(mondays);
    }

    @Test
    void visits_come_in_office_hours_only() {
        assertThat(moments.visits(200, FROM, TO))
                .hasSize(200)
                .allMatch(moment -> moment.getDayOfWeek().getValue() <= 5)
                .allMatch(moment -> moment.getHour() >= 8 && moment.getHour() < 18);
    }

    @Test
    void both_are_within_the_period_and_oldest_first() {
        assertThat(moments.calls(500, FROM, TO)).isSorted().allMatch(moment -> within(moment));
        assertThat(moments.visits(500, FROM, TO)).isSorted().allMatch(moment -> within(moment));
    }

    private static boolean within(LocalDateTime moment) {
        return !moment.isBefore(FROM) && moment.isBefore(TO);
    }
}
