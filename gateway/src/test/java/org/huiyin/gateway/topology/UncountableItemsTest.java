package org.huiyin.gateway.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.streams.test.TestRecord;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.CellsRecord;
import org.huiyin.gateway.cell.PartitionStatus.Poison;
import org.huiyin.gateway.cell.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UncountableItemsTest {
    private static final UUID ID = UUID.fromString("019a9c5e-0000-7000-8000-000000000001");
    private static final String UNIT = "620302-J01";

    private final DrivenTopology topology = DrivenTopology.start(Topics.INSPECTIONS);

    @AfterEach
    void stop() {
        topology.close();
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
        topology.send(Events.finding(ID, 1, UNIT, CountingClock.FED_BACK, Events.DAY, Fact.FED_BACK));
        topology.send(event);

        List<CellsRecord> sent = topology.emitted().stream()
                .map(found -> CellsRecord.read(found.key(), found.value()))
                .toList();

        assertThat(reason(topology.deadLetters().readRecord())).isEqualTo("breaks the rule: " + rule);
        assertThat(sent)
                .filteredOn(CellsRecord.Count.class::isInstance)
                .hasSize(Views.load().views().size())
                .allMatch(count -> Long.valueOf(1).equals(((CellsRecord.Count) count).count()));
        assertThat(((CellsRecord.Status) sent.getLast()).status().poison())
                .containsExactly(new Poison(ID.toString(), 1, "breaks the rule: " + rule));
    }

    @Test
    void the_first_and_the_last_day_and_the_most_contributions_are_counted() {
        topology.send(item(
                "单".repeat(1_000),
                Stream.concat(
                                Stream.of(on(LocalDate.of(1900, 1, 1)), on(LocalDate.of(2199, 12, 31))),
                                Collections.nCopies(9_998, on(Events.DAY)).stream())
                        .toList()));

        assertThat(topology.emitted()).isNotEmpty();
        assertThat(topology.deadLetters().isEmpty()).isTrue();
    }

    private static ItemEvent item(String unit, List<Contribution> contributions) {
        return Events.event(ID, "FINDING", 2, Dimensions.ofUnit(unit), contributions);
    }

    private static Contribution on(LocalDate day) {
        return new Contribution(CountingClock.FED_BACK, day, 1, FactSet.of(Fact.FED_BACK), 1);
    }

    private static String reason(TestRecord<byte[], byte[]> letter) {
        return new String(letter.headers().lastHeader("huiyin_reason").value(), StandardCharsets.UTF_8);
    }
}
