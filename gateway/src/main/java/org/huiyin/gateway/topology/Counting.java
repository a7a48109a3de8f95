package org.huiyin.gateway.topology;

import io.opentelemetry.api.OpenTelemetry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.huiyin.event.EventTracing;
import org.huiyin.gateway.board.CountingState;
import org.huiyin.gateway.cell.Views;
import org.huiyin.gateway.source.SourcesConfiguration;
import org.jboss.logging.Logger;

/** The beans of which Quarkus makes the running stream application. */
@ApplicationScoped
public class Counting implements KafkaStreams.StateListener, CountingState {
    private static final Logger LOG = Logger.getLogger(Counting.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AtomicReference<KafkaStreams.State> state = new AtomicReference<>(KafkaStreams.State.CREATED);

    @Produces
    @Singleton
    Views views() {
        return Views.load();
    }

    @Produces
    @Singleton
    Topology topology(
            Views views, SourcesConfiguration sources, TopologyConfiguration configuration, OpenTelemetry telemetry) {
        var topics = sources.byName().values().stream()
                .map(SourcesConfiguration.Source::topic)
                .distinct()
                .sorted()
                .toList();
        return CountingTopology.of(
                views, topics, configuration.itemStore(), configuration.coalescing(), new EventTracing(telemetry));
    }

    /** Whatever ended a thread, another one takes over from the last commit. */
    @Produces
    @Singleton
    StreamsUncaughtExceptionHandler replaceThread() {
        return e -> {
            LOG.error("a counting thread ended and is replaced", e);
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
        };
    }

    @Override
    public void onChange(KafkaStreams.State after, KafkaStreams.State before) {
        LOG.infof("counting: %s, before: %s", after, before);
        state.set(after);
    }

    KafkaStreams.State state() {
        return state.get();
    }

    @Override
    public boolean isRunning() {
        return state.get() == KafkaStreams.State.RUNNING;
    }
}
