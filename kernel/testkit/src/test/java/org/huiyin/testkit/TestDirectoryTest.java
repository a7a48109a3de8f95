package org.huiyin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Day;
import org.huiyin.event.DirectoryRecord.Manifest;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.event.EventJson;
import org.huiyin.event.Topics;
import org.junit.jupiter.api.Test;

class TestDirectoryTest {
    @Test
    void the_real_directory_is_whole() {
        TestDirectory directory = TestDirectory.real();

        assertThat(directory.units()).hasSize(111).contains(new Unit("620302", null, "金川区", "DISTRICT", false));
        assertThat(directory.categories()).hasSize(71);
        assertThat(directory.calendarYears())
                .extracting(CalendarYear::year)
                .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(directory.calendarYears().getFirst().days())
                .contains(new Day(LocalDate.of(2020, 1, 19), true, "春节"));
    }

    @Test
    void the_manifest_stands_last_and_counts_the_others() {
        TestPlatform.publishDirectory();

        List<DirectoryRecord> found = TopicReader.ofThisTest().records(Topics.DIRECTORY).stream()
                .map(TestDirectoryTest::decode)
                .toList();

        assertThat(found).hasSize(190).startsWith(new Unit("620302", null, "金川区", "DISTRICT", false));
        assertThat(found.getLast()).isEqualTo(new Manifest(1, 111, 71, 7));
    }

    private static DirectoryRecord decode(ConsumerRecord<String, byte[]> found) {
        try {
            DirectoryRecord decoded = EventJson.MAPPER.readValue(found.value(), DirectoryRecord.class);
            assertThat(found.key()).isEqualTo(decoded.key());
            return decoded;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
