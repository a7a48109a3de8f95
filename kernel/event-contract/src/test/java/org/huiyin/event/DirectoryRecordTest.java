package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoryRecordTest {
    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(
                        new DirectoryRecord.Unit("620302-J01", "620302", "区教育局", "GOVERNMENT", false),
                        "unit:620302-J01",
                        "{\"type\":\"UNIT\",\"code\":\"620302-J01\",\"parent\":\"620302\",\"name\":\"区教育局\","
                                + "\"unitType\":\"GOVERNMENT\",\"synthetic\":false}"),
                Arguments.of(
                        new DirectoryRecord.Category("C01", null, "城乡建设", "Urban and rural construction"),
                        "category:C01",
                        "{\"type\":\"CATEGORY\",\"code\":\"C01\",\"parent\":null,\"name\":\"城乡建设\","
                                + "\"nameEn\":\"Urban and rural construction\"}"),
                Arguments.of(
                        new DirectoryRecord.CalendarYear(
                                2026,
                                "a notice",
                                List.of(new DirectoryRecord.Day(LocalDate.of(2026, 10, 1), false, "国庆节"))),
                        "calendar:2026",
                        "{\"type\":\"CALENDAR_YEAR\",\"year\":2026,\"notice\":\"a notice\",\"days\":"
                                + "[{\"date\":\"2026-10-01\",\"working\":false,\"festival\":\"国庆节\"}]}"),
                Arguments.of(
                        new DirectoryRecord.Manifest(3, 120, 60, 7),
                        "manifest",
                        "{\"type\":\"MANIFEST\",\"version\":3,\"units\":120,\"categories\":60,\"calendarYears\":7}"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_names_its_type_and_is_read_back(DirectoryRecord entry, String key, String json) throws Exception {
        String written = EventJson.MAPPER.writeValueAsString(entry);

        assertThat(entry.key()).isEqualTo(key);
        assertThat(EventJson.MAPPER.readTree(written)).isEqualTo(EventJson.MAPPER.readTree(json));
        assertThat(EventJson.MAPPER.readValue(written, DirectoryRecord.class)).isEqualTo(entry);
    }

    @Test
    void a_unit_stands_where_its_last_move_put_it() {
        var first = LocalDate.of(2025, 3, 1);
        var moved = LocalDate.of(2026, 7, 1);
        var unit = new DirectoryRecord.Unit(
                "c",
                "b",
                "社区",
                "COMMUNITY",
                false,
                first,
                LocalDate.of(2027, 1, 1),
                null,
                List.of(new DirectoryRecord.Place("a", null), new DirectoryRecord.Place("b", moved)));

        assertThat(unit.parentOn(first)).isEqualTo("a");
        assertThat(unit.parentOn(moved.minusDays(1))).isEqualTo("a");
        assertThat(unit.parentOn(moved)).isEqualTo("b");
        assertThat(unit.existsOn(first.minusDays(1))).isFalse();
        assertThat(unit.existsOn(first)).isTrue();
        assertThat(unit.existsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(unit.existsOn(LocalDate.of(2027, 1, 1))).isFalse();
    }
}
