package org.huiyin.gateway.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.huiyin.event.CountingClock;
import org.huiyin.event.EventCodec;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Marker;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.cell.CellsRecord;
import org.huiyin.gateway.cell.PartitionStatus;
import org.huiyin.gateway.cell.SourcePartition;
import org.huiyin.gateway.cell.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountingTopologyTest {
    private static final UUID ID = UUID.fromString("019a9c5e-0000-7000-8000-000000000001");
    private static final SourcePartition SOURCE = new SourcePartition(Topics.INSPECTIONS, 0);
    private static final String UNIT = "620302-J01";

    private final DrivenTopology topology = DrivenTopology.start(Topics.TASKS, Topics.INSPECTIONS);
    private final Map<Cell, Long> counts = new HashMap<>();
    private PartitionStatus status = PartitionStatus.UNKNOWN;

    @AfterEach
    void stop() {
        topology.close();
    }

    @Test
    void an_item_is_counted_once_in_every_view() {
        topology.send(fedBack(1, Fact.REGISTERED, Fact.FED_BACK));

        readCells();

        assertThat(counts.values()).hasSize(Views.load().views().size()).containsOnly(1L);
        assertThat(counts).containsEntry(unitDay(UNIT, Fact.REGISTERED, Fact.FED_BACK), 1L);
    }

    @Test
    void the_next_event_of_an_item_replaces_the_one_before() {
        topology.send(fedBack(1, Fact.REGISTERED, Fact.FED_BACK));
        readCells();
        topology.send(fedBack(2, Fact.REGISTERED, Fact.FED_BACK, Fact.COMPLETED));

        readCells();

        assertThat(counts)
                .containsEntry(unitDay(UNIT, Fact.REGISTERED, Fact.FED_BACK, Fact.COMPLETED), 1L)
                .doesNotContainKey(unitDay(UNIT, Fact.REGISTERED, Fact.FED_BACK));
    }

    @Test
    void a_sequence_not_above_the_last_is_ignored() {
        topology.send(fedBack(2, Fact.FED_BACK, Fact.COMPLETED));
        topology.send(fedBack(1, Fact.FED_BACK));
        topology.send(fedBack(2, Fact.FED_BACK, Fact.COMPLETED));

        readCells();

        assertThat(counts)
                .containsEntry(unitDay(UNIT, Fact.FED_BACK, Fact.COMPLETED), 1L)
                .doesNotContainKey(unitDay(UNIT, Fact.FED_BACK));
    }

    @Test
    void a_tombstone_takes_the_item_out_and_a_late_duplicate_does_not_bring_it_back() {
        topology.send(fedBack(1, Fact.FED_BACK));
        topology.findings().pipeInput(new TestRecord<>(ID.toString(), null));
        topology.send(fedBack(1, Fact.FED_BACK));

        readCells();

        assertThat(counts).isEmpty();
    }

    @Test
    void many_changes_within_the_pause_are_emitted_as_one() {
        for (int sequence = 1; sequence <= 100; sequence++) {
            topology.send(fedBack(sequence, Fact.FED_BACK));
        }

        int emitted = readCells();

        assertThat(emitted).isEqualTo(Views.load().views().size() + 2);
    }

    @Test
    void a_marker_with_the_same_counts_shows_no_difference() {
        topology.send(fedBack(1, Fact.FED_BACK));
        mark(0, List.of(new Marker.Count("FINDING", CountingClock.FED_BACK, UNIT, FactSet.of(Fact.FED_BACK), 1)));

        readCells();

        assertThat(status.at()).isEqualTo(Events.AT);
        assertThat(status.comparison()).isNotNull();
        assertThat(status.comparison().difference()).isZero();
        assertThat(status.comparison().contributions()).isEqualTo(1);
    }

    @Test
    void a_marker_with_other_counts_shows_what_differs() {
        topology.send(fedBack(1, Fact.FED_BACK));
        mark(0, List.of(new Marker.Count("FINDING", CountingClock.FED_BACK, UNIT, FactSet.of(Fact.FED_BACK), 3)));

        readCells();

        assertThat(status.comparison().difference()).isEqualTo(2);
        assertThat(status.comparison().first())
                .containsExactly(new PartitionStatus.Difference(
                        "FINDING", CountingClock.FED_BACK, UNIT, FactSet.of(Fact.FED_BACK), 3, 1));
    }

    @Test
    void an_older_marker_says_nothing_new() {
        mark(0, List.of());
        mark(-10, List.of(new Marker.Count("FINDING", CountingClock.FED_BACK, UNIT, FactSet.of(Fact.FED_BACK), 3)));

        readCells();

        assertThat(status.at()).isEqualTo(Events.AT);
        assertThat(status.comparison().difference()).isZero();
    }

    @Test
    void an_unreadable_record_is_put_aside_with_its_origin_and_stops_nothing() {
        topology.findings().pipeInput(new TestRecord<>(ID.toString(), key("{"), itemHeaders()));
        topology.send(fedBack(3, Fact.FED_BACK));

        TestRecord<byte[], byte[]> letter = topology.deadLetters().readRecord();
        readCells();

        assertThat(headers(letter))
                .containsEntry("huiyin_origin_topic", Topics.INSPECTIONS)
                .containsEntry("huiyin_origin_partition", "0")
                .containsEntry("huiyin_origin_offset", "0")
                .containsEntry("huiyin_reason", "unreadable: JsonEOFException");
        assertThat(letter.value()).isEqualTo(key("{"));
        assertThat(counts).containsEntry(unitDay(UNIT, Fact.FED_BACK), 1L);
    }

    @Test
    void a_newer_readable_record_of_the_same_key_heals() {
        topology.findings().pipeInput(new TestRecord<>(ID.toString(), key("{"), itemHeaders()));
        readCells();
        long poisonBefore = status.poisonCount();
        topology.send(fedBack(3, Fact.FED_BACK));

        readCells();

        assertThat(poisonBefore).isEqualTo(1);
        assertThat(status.poisonCount()).isZero();
    }

    @Test
    void an_ignored_duplicate_does_not_heal() {
        topology.send(fedBack(3, Fact.FED_BACK));
        topology.findings().pipeInput(new TestRecord<>(ID.toString(), key("{"), itemHeaders()));
        topology.send(fedBack(2, Fact.FED_BACK));

        readCells();

        assertThat(status.poison()).extracting(PartitionStatus.Poison::key).containsExactly(ID.toString());
    }

    @Test
    void a_rubbish_key_is_healed_only_by_a_marker_whose_counts_agree() {
        topology.findings().pipeInput(new TestRecord<>("张三 13900000000", key("x"), itemHeaders()));
        mark(0, List.of(new Marker.Count("FINDING", CountingClock.FED_BACK, UNIT, FactSet.of(Fact.FED_BACK), 1)));
        readCells();
        var poisonBefore = status.poison();
        mark(1, List.of());

        readCells();

        assertThat(poisonBefore).extracting(PartitionStatus.Poison::key).containsExactly("offset-0");
        assertThat(status.poison()).isEmpty();
    }

    @Test
    void an_event_under_another_key_is_put_aside() {
        ItemEvent event = fedBack(1, Fact.FED_BACK);
        topology.findings()
                .pipeInput(new TestRecord<>(Events.idIn(0).toString(), EventCodec.value(event), itemHeaders()));

        readCells();

        assertThat(headers(topology.deadLetters().readRecord()))
                .containsEntry("huiyin_reason", "breaks the rule: the key is the item's id");
        assertThat(counts).isEmpty();
    }

    private static ItemEvent fedBack(long sequence, Fact... facts) {
        return Events.finding(ID, sequence, UNIT, CountingClock.FED_BACK, Events.DAY, facts);
    }

    private static Cell unitDay(String unit, Fact... facts) {
        return new Cell(
                "unit-day", List.of("FINDING", unit, ""), CountingClock.FED_BACK, Events.DAY, FactSet.of(facts));
    }

    private void mark(int seconds, List<Marker.Count> expected) {
        topology.send(EventCodec.markerRecord(
                Topics.INSPECTIONS,
                new Marker(UUID.randomUUID(), "inspection-service", Events.AT.plusSeconds(seconds), 0, expected)));
    }

    private static RecordHeaders itemHeaders() {
        var headers = new RecordHeaders();
        headers.add("ce_type", key(EventCodec.ITEM_CHANGED));
        return headers;
    }

    private static byte[] key(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers(TestRecord<byte[], byte[]> letter) {
        return java.util.Arrays.stream(letter.headers().toArray())
                .collect(Collectors.toMap(
                        header -> header.key(),
                        header -> new String(header.value(), StandardCharsets.UTF_8),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    private int readCells() {
        List<TestRecord<byte[], byte[]>> emitted = topology.emitted();
        for (TestRecord<byte[], byte[]> sent : emitted) {
            switch (CellsRecord.read(sent.key(), sent.value())) {
                case CellsRecord.Count count when count.count() == null -> counts.remove(count.cell());
                case CellsRecord.Count count -> counts.put(count.cell(), count.count());
                case CellsRecord.Status update -> {
                    if (update.of().equals(SOURCE)) {
                        status = update.status();
                    }
                }
            }
        }
        return emitted.size();
    }
}
