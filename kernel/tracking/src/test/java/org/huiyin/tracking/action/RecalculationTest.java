package org.huiyin.tracking.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.directory.Directory;
import org.huiyin.directory.DirectoryPublisher;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Day;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.tracking.SpecimenLife;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class RecalculationTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    Recalculation recalculation;

    @Inject
    Directory directory;

    @Inject
    DirectoryPublisher publisher;

    /** The other tests know the years that the real notices cover. */
    @AfterEach
    void takeTheYearsAway() {
        publish(List.of());
    }

    @Test
    void a_provisional_deadline_moves_or_is_confirmed_when_its_year_comes_and_one_event_says_so() {
        String stays = SpecimenLife.inProgressFor500Days();
        String moves = SpecimenLife.inProgressFor510Days();
        LocalDate first = due(stays);
        LocalDate second = due(moves);
        assertThat(provisional(stays)).isTrue();

        publish(years(
                first,
                List.of(
                        new Day(second, false, "试"),
                        new Day(second.plusDays(1), false, "试"),
                        new Day(second.plusDays(2), false, "试"))));
        recalculation.recalculate();

        SpecimenLife.present(stays)
                .body("provisional", equalTo(false))
                .body("dueAt", equalTo(first + "T23:59:59+08:00"));
        SpecimenLife.verified(stays)
                .body("items[3].action", equalTo("DEADLINE_CONFIRMED"))
                .body("items.size()", equalTo(4));
        assertThat(due(moves)).isAfter(second.plusDays(2));
        SpecimenLife.verified(moves)
                .body("verified", equalTo(true))
                .body("items[3].action", equalTo("DEADLINE_RECALCULATED"))
                .body("items.size()", equalTo(4));
        assertThat(recalculation.recalculate()).isZero();
    }

    /** Every year from the last real one to that of the day; the days belong to the last. */
    private static List<CalendarYear> years(LocalDate last, List<Day> days) {
        int known = TestDirectory.real().calendarYears().stream()
                .mapToInt(CalendarYear::year)
                .max()
                .orElseThrow();
        List<CalendarYear> years = new ArrayList<>();
        for (int year = known + 1; year <= last.getYear() + 1; year++) {
            int one = year;
            years.add(new CalendarYear(
                    year,
                    "试",
                    days.stream().filter(day -> day.date().getYear() == one).toList()));
        }
        return years;
    }

    private void publish(List<CalendarYear> years) {
        List<DirectoryRecord> all = new ArrayList<>(TestDirectory.real().entries());
        all.addAll(years);
        publisher.publish(all);
        int wanted = TestDirectory.real().calendarYears().size() + years.size();
        await().atMost(PATIENCE).until(() -> directory.copy().calendar().years().size() == wanted);
    }

    private static LocalDate due(String id) {
        return OffsetDateTime.parse(SpecimenLife.present(id).extract().path("dueAt"))
                .toLocalDate();
    }

    private static boolean provisional(String id) {
        return SpecimenLife.present(id).extract().path("provisional");
    }
}
