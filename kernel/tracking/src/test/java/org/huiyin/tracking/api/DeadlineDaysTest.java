package org.huiyin.tracking.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.tracking.item.Clockwork.at;
import static org.huiyin.tracking.item.Clockwork.due;
import static org.huiyin.tracking.item.Clockwork.policy;
import static org.huiyin.tracking.item.Clockwork.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.tracking.api.DeadlineView.DayView;
import org.huiyin.tracking.api.DeadlineView.Skip;
import org.huiyin.tracking.deadline.Limit.RollOver;
import org.huiyin.tracking.deadline.Limit.Unit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.item.Clockwork;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.DeadlineSteps;
import org.huiyin.tracking.item.RunningDeadline;
import org.huiyin.tracking.item.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineDaysTest {
    private static final String START = "2026-08-04T09:00:00";

    private static List<DayView> days(Policy policy, Tracking item) {
        RunningDeadline deadline = item.deadline();
        return DeadlineDays.of(
                        deadline,
                        Objects.requireNonNull(deadline.startedAt()),
                        Objects.requireNonNull(deadline.originalDueAt()),
                        policy)
                .under(Clockwork.KNOWN);
    }

    private static Tracking running(Policy policy, String start) {
        Tracking item = Clockwork.item(start);
        CommonSteps.startClock(item, due(policy, start));
        return item;
    }

    private static List<LocalDate> skipped(List<DayView> days, Skip why) {
        return days.stream()
                .filter(day -> day.skipped() == why)
                .map(DayView::date)
                .toList();
    }

    @Test
    void days_behind_the_limit_are_rolled_over() {
        Policy policy = policy("p", 60, Unit.NATURAL_DAYS, RollOver.NEXT_WORKING_DAY);

        List<DayView> days = days(policy, running(policy, START));

        assertThat(days.getLast().date()).isEqualTo("2026-10-08");
        assertThat(days).filteredOn(DayView::counted).hasSize(60);
        assertThat(skipped(days, Skip.ROLLED_OVER))
                .containsExactlyElementsOf(LocalDate.of(2026, 10, 4)
                        .datesUntil(LocalDate.of(2026, 10, 9))
                        .toList());
    }

    @Test
    void of_working_days_only_these_count() {
        Policy policy = policy("p", 5, Unit.WORKING_DAYS, RollOver.NONE);

        List<DayView> days = days(policy, running(policy, "2026-09-29T09:00:00"));

        assertThat(days.getLast().date()).isEqualTo("2026-10-12");
        assertThat(days).filteredOn(DayView::counted).hasSize(5);
        assertThat(skipped(days, Skip.NOT_WORKING)).hasSize(8).contains(LocalDate.of(2026, 10, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-10T09:00:00, 2026-08-20T09:00:00, 10, 2026-10-13",
        "2026-08-10T10:00:00, 2026-08-10T14:00:00, 1, 2026-10-04",
        "2026-08-10T14:00:00, 2026-08-11T10:00:00, 1, 2026-10-04"
    })
    void days_on_which_the_clock_stood_still_do_not_count(String from, String to, int paused, LocalDate last) {
        Policy policy = policy("p", 60, Unit.NATURAL_DAYS, RollOver.NONE);
        Tracking item = running(policy, START);
        DeadlineSteps.pause(item, step(from));
        DeadlineSteps.resume(item, at(to));

        List<DayView> days = days(policy, item);

        assertThat(days.getLast().date()).isEqualTo(last);
        assertThat(days).filteredOn(DayView::counted).hasSize(60);
        assertThat(skipped(days, Skip.PAUSED)).hasSize(paused).first().isEqualTo(LocalDate.of(2026, 8, 10));
    }
}
