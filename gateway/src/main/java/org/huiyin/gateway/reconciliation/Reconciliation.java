package org.huiyin.gateway.reconciliation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huiyin.gateway.board.SourceState;
import org.huiyin.gateway.cell.PartitionStatus;
import org.huiyin.gateway.cell.PartitionStatus.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * What services and gateway agree on, as of the last markers that carried counts.
 *
 * @param difference over all sources, must be 0; null while a partition was not compared yet
 */
public record Reconciliation(@Nullable Long difference, List<Source> sources) {
    /**
     * One source.
     *
     * @param difference the sum over its partitions; null while one was not compared yet
     * @param poison how many of its records could not be read and are not healed
     */
    public record Source(
            String source,
            @Nullable OffsetDateTime dataThrough,
            boolean complete,
            SourceState.@Nullable Reason reason,
            @Nullable Long difference,
            long contributions,
            long poison,
            List<Partition> partitions) {
        static Source of(SourceState state, List<PartitionStatus> statuses) {
            List<Partition> partitions = IntStream.range(0, statuses.size())
                    .mapToObj(index -> Partition.of(index, statuses.get(index)))
                    .toList();
            return new Source(
                    state.source(),
                    state.dataThrough(),
                    state.complete(),
                    state.reason(),
                    sum(partitions.stream().map(Partition::difference).toList()),
                    partitions.stream().mapToLong(Partition::contributions).sum(),
                    statuses.stream().mapToLong(PartitionStatus::poisonCount).sum(),
                    partitions);
        }
    }

    /**
     * One partition of a source's topic.
     *
     * @param marker the last marker that carried counts, null before the first
     * @param at the instant of that marker
     * @param contributions how many the marker counted
     * @param difference the sum of absolute differences, null before the first comparison
     * @param first the first few differences
     * @param poison the first records that could not be read and are not healed
     */
    public record Partition(
            int partition,
            @Nullable UUID marker,
            @Nullable OffsetDateTime at,
            long contributions,
            @Nullable Long difference,
            List<PartitionStatus.Difference> first,
            List<PartitionStatus.Poison> poison) {
        private static Partition of(int partition, PartitionStatus status) {
            Comparison compared = status.comparison();
            return compared == null
                    ? new Partition(partition, null, null, 0, null, List.of(), status.poison())
                    : new Partition(
                            partition,
                            compared.marker(),
                            compared.at(),
                            compared.contributions(),
                            compared.difference(),
                            compared.first(),
                            status.poison());
        }
    }

    static Reconciliation of(List<Source> sources) {
        return new Reconciliation(sum(sources.stream().map(Source::difference).toList()), sources);
    }

    private static @Nullable Long sum(List<@Nullable Long> differences) {
        return differences.stream().anyMatch(Objects::isNull)
                ? null
                : Long.valueOf(
                        differences.stream().mapToLong(Objects::requireNonNull).sum());
    }
}
