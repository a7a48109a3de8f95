package org.huiyin.gateway.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.huiyin.gateway.board.SourceState;
import org.huiyin.gateway.board.SourceStates;
import org.huiyin.gateway.source.SourcesConfiguration;

/** Collects what the partitions' statuses say. */
@ApplicationScoped
public class Reconciling {
    private final SourceStates states;
    private final SourcesConfiguration sources;

    Reconciling(SourceStates states, SourcesConfiguration sources) {
        this.states = states;
        this.sources = sources;
    }

    Reconciliation now() {
        return Reconciliation.of(states.all().stream().map(this::source).toList());
    }

    /** One source by its name. */
    Reconciliation.Source source(String name) {
        return source(states.state(name, null));
    }

    private Reconciliation.Source source(SourceState state) {
        String topic =
                Objects.requireNonNull(sources.byName().get(state.source())).topic();
        return Reconciliation.Source.of(state, states.statuses(topic));
    }
}
