package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
}
