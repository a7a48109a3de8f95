package org.huiyin.gateway.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.event.Topics;
import org.huiyin.gateway.board.SourceState.Reason;
import org.huiyin.gateway.cell.PartitionStatus;
import org.huiyin.gateway.cell.SourcePartition;
import org.huiyin.gateway.cell.View;
import org.huiyin.gateway.source.SourcesConfiguration;
import org.jspecify.annotations.Nullable;

/** How far each source is, as far as this replica knows. */
@ApplicationScoped
public class SourceStates {
    private final CellBoard board;
    private final SourcesConfiguration sources;
    private final BoardConfiguration configuration;
    private final CountingState counting;
    private final Clock clock;

    SourceStates(
            CellBoard board,
            SourcesConfiguration sources,
            BoardConfiguration configuration,
            CountingState counting,
            Clock clock) {
        this.board = board;
        this.sources = sources;
        this.configuration = configuration;
        this.counting = counting;
        this.clock = clock;
    }

    /** Every source by name, whatever view is asked. */
    public List<SourceState> all() {
        return sources.byName().keySet().stream()
                .sorted()
                .map(name -> state(name, null))
                .toList();
    }

    /**
     * One source.
     *
     * @param view the view that answers, null for any
     */
    public SourceState state(String source, @Nullable View view) {
        var described = Objects.requireNonNull(sources.byName().get(source), source);
        return board.reading(() -> {
            List<PartitionStatus> statuses = statuses(described.topic());
            OffsetDateTime through = through(statuses);
            return SourceState.of(
                    source, described.chinese(), through, reason(described.topic(), statuses, through, view));
        });
    }

    /** The statuses of a topic's partitions, in their order. */
    public List<PartitionStatus> statuses(String topic) {
        return partitions(topic).map(board::status).toList();
    }

    private static Stream<SourcePartition> partitions(String topic) {
        return IntStream.range(0, Topics.ITEM_PARTITIONS).mapToObj(partition -> new SourcePartition(topic, partition));
    }

    /** The oldest of the last markers; null while a partition has none. */
    private static @Nullable OffsetDateTime through(List<PartitionStatus> statuses) {
        if (statuses.stream().anyMatch(status -> status.at() == null)) {
            return null;
        }
        return statuses.stream()
                .map(PartitionStatus::at)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable Reason reason(
            String topic, List<PartitionStatus> statuses, @Nullable OffsetDateTime through, @Nullable View view) {
        if (!board.isCaughtUp()) {
            return Reason.CATCHING_UP;
        }
        if (through == null) {
            return Reason.NO_MARKER;
        }
        if (!partitions(topic).allMatch(board::isWhole)) {
            return Reason.CELLS_MISSING;
        }
        if (view != null && !statuses.stream().allMatch(status -> status.views().contains(view.signature()))) {
            return Reason.VIEW_NOT_COUNTED;
        }
        if (!counting.isRunning()) {
            return Reason.NOT_COUNTING;
        }
        if (through.toInstant().isBefore(clock.instant().minus(configuration.staleAfter()))) {
            return Reason.STALE;
        }
        return statuses.stream().anyMatch(status -> status.poisonCount() > 0) ? Reason.POISON : null;
    }
}
