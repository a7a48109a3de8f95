package org.huiyin.task.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.directory.UnitHistory;
import org.huiyin.directory.WorkingCalendar;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.event.DirectoryRecord.Unit;
import org.junit.jupiter.api.Test;

class DirectoryFilesTest {
    private static final List<DirectoryRecord> FILES = DirectoryFiles.read();

    @Test
    void every_entry_has_a_key_of_its_own() {
        assertThat(FILES)
                .extracting(DirectoryRecord::key)
                .doesNotHaveDuplicates()
                .hasSize(119 + 71 + 7);
    }

    @Test
    void the_units_are_those_of_the_coverage() {
        Map<String, Long> units =
                of(Unit.class).stream().collect(Collectors.groupingBy(Unit::unitType, Collectors.counting()));

        assertThat(units)
                .containsEntry("STATE_FIRM", 1L)
                .containsEntry("TOWN", 2L)
                .containsEntry("STREET", 6L)
                .containsEntry("VILLAGE", 27L)
                .containsEntry("COMMUNITY", 16L);
        assertThat(new UnitHistory(of(Unit.class))
                        .on(LocalDate.of(2026, 1, 1))
                        .root()
                        .code())
                .isEqualTo("620302");
    }

    @Test
    void invented_units_say_so() {
        List<Unit> invented = of(Unit.class).stream().filter(Unit::synthetic).toList();

        assertThat(invented)
                .hasSize(8)
                .allSatisfy(unit -> assertThat(unit.name()).endsWith("（虚构）"));
        assertThat(of(Unit.class))
                .filteredOn(unit -> !unit.synthetic())
                .noneSatisfy(unit -> assertThat(unit.name()).contains("虚构"));
    }

    @Test
    void every_category_has_both_names() {
        assertThat(of(Category.class)).hasSize(71).allSatisfy(category -> {
            assertThat(category.name()).isNotBlank();
            assertThat(category.nameEn()).isNotBlank();
        });
    }

    @Test
    void every_year_names_its_notice() {
        assertThat(of(CalendarYear.class))
                .extracting(CalendarYear::year, CalendarYear::notice)
                .hasSize(7)
                .contains(org.assertj.core.groups.Tuple.tuple(2026, "国办发明电〔2025〕7号"));
    }

    @Test
    void a_make_up_day_is_always_a_weekend_day() {
        var calendar = new WorkingCalendar(of(CalendarYear.class));

        assertThat(of(CalendarYear.class)).flatMap(CalendarYear::days).allSatisfy(day -> {
            assertThat(calendar.isWorking(day.date())).isEqualTo(day.working());
            assertThat(day.working() && day.date().getDayOfWeek().getValue() < 6)
                    .isFalse();
        });
    }

    private static <E extends DirectoryRecord> List<E> of(Class<E> type) {
        return FILES.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
