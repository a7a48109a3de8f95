package org.huiyin.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.cell.CellsRecord;
import org.huiyin.gateway.cell.PartitionStatus;
import org.huiyin.gateway.cell.SourcePartition;
import org.junit.jupiter.api.Test;

class CellBoardTest {
    private static final SourcePartition FIRST = new SourcePartition("findings", 0);
    private static final SourcePartition SECOND = new SourcePartition("findings", 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final CellBoard board = new CellBoard();

    @Test
    void counts_are_seen_together_with_the_status_that_follows_them() {
        board.receive(count(FIRST, DAY, 3L), 0, 0);
        long before = total(Period.ALWAYS);
        board.receive(new CellsRecord.Status(FIRST, PartitionStatus.UNKNOWN), 0, 1);

        long after = total(Period.ALWAYS);

        assertThat(before).isZero();
        assertThat(after).isEqualTo(3);
        assertThat(board.positions()).isEqualTo(Map.of(0, 2L));
    }

    @Test
    void partial_counts_of_partitions_are_summed_and_replaced() {
        apply(FIRST, DAY, 3L);
        apply(SECOND, DAY, 4L);
        apply(FIRST, DAY, 1L);

        assertThat(total(Period.ALWAYS)).isEqualTo(5);
    }

    @Test
    void a_tombstone_takes_a_partial_count_away() {
        apply(FIRST, DAY, 3L);
        apply(FIRST, DAY, null);

        assertThat(total(Period.ALWAYS)).isZero();
        assertThat(board.size()).isZero();
    }

    @Test
    void the_same_count_again_changes_nothing() {
        apply(FIRST, DAY, 3L);
        long version = board.version();
        apply(FIRST, DAY, 3L);

        assertThat(board.version()).isEqualTo(version);
    }

    @Test
    void a_period_counts_its_first_and_last_day() {
        apply(FIRST, DAY.minusDays(1), 1L);
        apply(FIRST, DAY, 10L);
        apply(FIRST, DAY.plusDays(1), 100L);
        apply(FIRST, DAY.plusDays(2), 1000L);

        assertThat(total(new Period(DAY, DAY.plusDays(1)))).isEqualTo(110);
        assertThat(total(new Period(null, DAY))).isEqualTo(11);
        assertThat(total(new Period(DAY, null))).isEqualTo(1110);
    }

    @Test
    void days_are_told_apart_when_asked_for() {
        apply(FIRST, DAY, 1L);
        apply(FIRST, DAY.plusDays(1), 2L);
        Map<LocalDate, Long> days = new TreeMap<>();

        board.read(
                "unit-day",
                CountingClock.REGISTERED,
                Period.ALWAYS,
                true,
                (values, day, facts, count) -> days.put(day, count));

        assertThat(days).isEqualTo(Map.of(DAY, 1L, DAY.plusDays(1), 2L));
    }

    @Test
    void a_source_partition_is_whole_while_as_many_cells_are_held_as_it_says() {
        board.receive(count(FIRST, DAY, 3L), 0, 0);
        board.receive(new CellsRecord.Status(FIRST, PartitionStatus.UNKNOWN.holding(2)), 0, 1);
        boolean withOneOfTwo = board.isWhole(FIRST);
        board.receive(count(FIRST, DAY.plusDays(1), 1L), 0, 2);
        board.receive(new CellsRecord.Status(FIRST, PartitionStatus.UNKNOWN.holding(2)), 0, 3);

        assertThat(withOneOfTwo).isFalse();
        assertThat(board.isWhole(FIRST)).isTrue();
        assertThat(board.isWhole(SECOND)).isTrue();
    }

    @Test
    void a_board_that_begins_again_holds_nothing() {
        apply(FIRST, DAY, 3L);
        board.caughtUp();

        board.clear();

        assertThat(total(Period.ALWAYS)).isZero();
        assertThat(board.isCaughtUp()).isFalse();
        assertThat(board.status(FIRST)).isEqualTo(PartitionStatus.UNKNOWN);
    }

    private void apply(SourcePartition source, LocalDate day, Long count) {
        board.receive(count(source, day, count), source.partition(), 0);
        board.receive(new CellsRecord.Status(source, PartitionStatus.UNKNOWN), source.partition(), 1);
    }

    private static CellsRecord.Count count(SourcePartition source, LocalDate day, Long count) {
        var cell = new Cell(
                "unit-day",
                List.of("FINDING", "620302", ""),
                CountingClock.REGISTERED,
                day,
                FactSet.of(Fact.REGISTERED));
        return new CellsRecord.Count(source, cell, count);
    }

    private long total(Period period) {
        long[] total = {0};
        board.read(
                "unit-day", CountingClock.REGISTERED, period, false, (values, day, facts, count) -> total[0] += count);
        return total[0];
    }
}
