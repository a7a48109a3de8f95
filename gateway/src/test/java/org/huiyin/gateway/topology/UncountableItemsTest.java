package org.huiyin.gateway.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.EventCodec;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.CellsRecord;
import org.huiyin.gateway.cell.PartitionStatus.Poison;
import org.huiyin.gateway.cell.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UncountableItemsTest {
    private static final UUID ID = UUID.fromString("019a9c5e-0000-7000-8000-000000000001");
    private static final String UNIT = "620302-J01";

    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> findings;
    private TestOutputTopic<byte[], byte[]> cells;
    private TestOutputTopic<byte[], byte[]> deadLetters;

    @BeforeEach
    void start() {
        var topology = CountingTopology.of(
                Views.load(), List.of(Topics.INSPECTIONS), CountingTopology.ItemStore.MEMORY, Duration.ofMillis(50));
        var config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        driver = new TopologyTestDriver(topology, config);
        findings = driver.createInputTopic(Topics.INSPECTIONS, new ByteArraySerializer(), new ByteArraySerializer());
        cells = driver.createOutputTopic(Topics.CELLS, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        deadLetters =
                driver.createOutputTopic(Topics.DEAD_LETTERS, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    static Stream<Arguments> uncountable() {
        return Stream.of(
                Arguments.of(item(UNIT, List.of(on(LocalDate.MAX))), "a contribution's day lies in 1900 to 2199"),
                Arguments.of(
                        item(UNIT, List.of(on(LocalDate.of(1899, 12, 31)))),
                        "a contribution's day lies in 1900 to 2199"),
                Arguments.of(
                        item(UNIT, List.of(on(LocalDate.of(2200, 1, 1)))), "a contribution's day lies in 1900 to 2199"),
                Arguments.of(item("单".repeat(22_000), List.of(on(Events.DAY))), "a value has at most 1000 characters"),
                Arguments.of(
                        item(UNIT, Collections.nCopies(65_536, on(Events.DAY))),
                        "an item has at most 10000 contributions"));
    }

    @ParameterizedTest
    @MethodSource("uncountable")
    void what_nobody_could_keep_is_put_aside_and_the_item_stays_counted_as_it_was(ItemEvent event, String rule) {
        send(Events.finding(ID, 1, UNIT, CountingClock.FED_BACK, Events.DAY, Fact.FED_BACK));
        send(event);

        driver.advanceWallClockTime(Duration.ofMillis(60));

        assertThat(reason(deadLetters.readRecord())).isEqualTo("breaks the rule: " + rule);
        List<CellsRecord> sent = cells.readRecordsToList().stream()
                .map(found -> CellsRecord.read(found.key(), found.value()))
                .toList();
        assertThat(sent)
                .filteredOn(CellsRecord.Count.class::isInstance)
                .hasSize(Views.load().views().size())
                .allMatch(count -> Long.valueOf(1).equals(((CellsRecord.Count) count).count()));
        assertThat(((CellsRecord.Status) sent.getLast()).status().poison())
                .containsExactly(new Poison(ID.toString(), 1, "breaks the rule: " + rule));
    }

    @Test
    void the_first_and_the_last_day_and_the_most_contributions_are_counted() {
        send(item(
                "单".repeat(1_000),
                Stream.concat(
                                Stream.of(on(LocalDate.of(1900, 1, 1)), on(LocalDate.of(2199, 12, 31))),
                                Collections.nCopies(9_998, on(Events.DAY)).stream())
                        .toList()));

        driver.advanceWallClockTime(Duration.ofMillis(60));

        assertThat(deadLetters.isEmpty()).isTrue();
        assertThat(cells.isEmpty()).isFalse();
    }

    private static ItemEvent item(String unit, List<Contribution> contributions) {
        return Events.event(ID, "FINDING", 2, Dimensions.ofUnit(unit), contributions);
    }

    private static Contribution on(LocalDate day) {
        return new Contribution(CountingClock.FED_BACK, day, 1, FactSet.of(Fact.FED_BACK), 1);
    }

    private void send(ItemEvent event) {
        var sent = EventCodec.itemRecord(
                Topics.INSPECTIONS,
                "inspection-service",
                event.id(),
                event.sequence(),
                Events.AT,
                EventCodec.value(event));
        findings.pipeInput(new TestRecord<>(sent.key().getBytes(StandardCharsets.UTF_8), sent.value(), sent.headers()));
    }

    private static String reason(TestRecord<byte[], byte[]> letter) {
        return new String(letter.headers().lastHeader("huiyin_reason").value(), StandardCharsets.UTF_8);
    }
}
