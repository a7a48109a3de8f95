package org.huiyin.gateway.reconciliation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;
import org.huiyin.gateway.board.CellBoard;
import org.huiyin.gateway.source.SourcesConfiguration;

/** What an operator watches of the counting; a source of which nothing is known yet shows NaN. */
@ApplicationScoped
public class CountingMetrics {
    private static final double MILLISECONDS = 1000;

    private final MeterRegistry registry;
    private final SourcesConfiguration sources;
    private final Reconciling reconciling;
    private final CellBoard board;

    CountingMetrics(MeterRegistry registry, SourcesConfiguration sources, Reconciling reconciling, CellBoard board) {
        this.registry = registry;
        this.sources = sources;
        this.reconciling = reconciling;
        this.board = board;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("huiyin.cells", board, CellBoard::size)
                .description("Sums that the board holds")
                .register(registry);
        sources.byName().keySet().forEach(source -> {
            gauge("huiyin.reconciliation.difference", "Must be 0", source, CountingMetrics::difference);
            gauge(
                    "huiyin.data.through.seconds",
                    "Instant up to which everything is counted, in seconds since 1970",
                    source,
                    CountingMetrics::through);
            gauge(
                    "huiyin.poison",
                    "Records that could not be read and are not healed",
                    source,
                    state -> state.poison());
        });
    }

    private void gauge(String name, String meaning, String source, ToDoubleFunction<Reconciliation.Source> value) {
        Gauge.builder(name, reconciling, now -> value.applyAsDouble(now.source(source)))
                .description(meaning)
                .tag("source", source)
                .register(registry);
    }

    private static double difference(Reconciliation.Source source) {
        return source.difference() == null ? Double.NaN : source.difference();
    }

    private static double through(Reconciliation.Source source) {
        return source.dataThrough() == null
                ? Double.NaN
                : source.dataThrough().toInstant().toEpochMilli() / MILLISECONDS;
    }
}
