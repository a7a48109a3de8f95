package org.huiyin.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.event.DirectoryRecord.Day;
import org.huiyin.event.DirectoryRecord.Manifest;
import org.huiyin.event.DirectoryRecord.Place;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.event.EventJson;
import org.huiyin.event.ProducerSettings;
import org.huiyin.event.Topics;
import org.jspecify.annotations.Nullable;

/** A directory as it stands on its topic: units, categories and calendar years. */
public record TestDirectory(List<Unit> units, List<Category> categories, List<CalendarYear> calendarYears) {
    public TestDirectory {
        units = List.copyOf(units);
        categories = List.copyOf(categories);
        calendarYears = List.copyOf(calendarYears);
    }

    /** The real district with all its units, the whole taxonomy and the years 2020 to 2026. */
    public static TestDirectory real() {
        return new TestDirectory(
                CsvResource.rows("/directory/units.csv")
                        .map(TestDirectory::unit)
                        .toList(),
                CsvResource.rows("/directory/categories.csv")
                        .map(TestDirectory::category)
                        .toList(),
                calendar());
    }

    /**
     * The same with units that did not stay what they were, all below the root: community {@code H02-01} moved from street
     * {@code H02} to street {@code H03} on 2022-04-01, {@code H02} was merged into street {@code H01} on 2022-07-01,
     * station {@code H03-02} below {@code H03} was closed on 2022-09-01.
     */
    public static TestDirectory withHistory() {
        TestDirectory real = real();
        String root = real.units().getFirst().code();
        List<Unit> units = new ArrayList<>(real.units());
        units.add(new Unit("H01", root, "历史一街道", "STREET", true));
        units.add(new Unit("H02", root, "历史二街道", "STREET", true, null, LocalDate.of(2022, 7, 1), "H01", List.of()));
        units.add(new Unit("H03", root, "历史三街道", "STREET", true));
        units.add(new Unit(
                "H02-01",
                "H03",
                "历史社区",
                "COMMUNITY",
                true,
                null,
                null,
                null,
                List.of(new Place("H02", null), new Place("H03", LocalDate.of(2022, 4, 1)))));
        units.add(new Unit("H03-02", "H03", "历史工作站", "STATION", true, null, LocalDate.of(2022, 9, 1), null, List.of()));
        return new TestDirectory(units, real.categories(), real.calendarYears());
    }

    /** All entries in the order of the topic, without the manifest. */
    public List<DirectoryRecord> entries() {
        List<DirectoryRecord> entries = new ArrayList<>(units);
        entries.addAll(categories);
        entries.addAll(calendarYears);
        return entries;
    }

    /** Writes all entries and then the manifest, and waits until the broker has them. */
    public void publish(String bootstrapServers) {
        Map<String, Object> settings = ProducerSettings.inOrder(Map.of("bootstrap.servers", bootstrapServers));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = Stream.concat(entries().stream(), Stream.of(manifest()))
                    .map(entry -> producer.send(kafkaRecord(entry)))
                    .toList();
            producer.flush();
            sent.forEach(Future::resultNow);
        }
    }

    private Manifest manifest() {
        return new Manifest(1, units.size(), categories.size(), calendarYears.size());
    }

    private static ProducerRecord<String, byte[]> kafkaRecord(DirectoryRecord entry) {
        try {
            byte[] value = EventJson.MAPPER.writerFor(DirectoryRecord.class).writeValueAsBytes(entry);
            return new ProducerRecord<>(Topics.DIRECTORY, entry.key(), value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the contract can always be written", e);
        }
    }

    private static Unit unit(List<String> row) {
        return new Unit(row.get(0), emptyAsNull(row.get(1)), row.get(2), row.get(3), false);
    }

    private static Category category(List<String> row) {
        return new Category(row.get(0), emptyAsNull(row.get(1)), row.get(2), row.get(3));
    }

    private static List<CalendarYear> calendar() {
        Map<Integer, List<Day>> days = CsvResource.rows("/directory/holidays.csv")
                .map(row -> new Day(LocalDate.parse(row.get(0)), "WORKING".equals(row.get(1)), row.get(2)))
                .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(year -> new CalendarYear(year.getKey(), year.getKey() + "年部分节假日安排", year.getValue()))
                .toList();
    }

    private static @Nullable String emptyAsNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
