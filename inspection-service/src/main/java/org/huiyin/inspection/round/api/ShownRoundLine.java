package org.huiyin.inspection.round.api;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import org.huiyin.directory.Directory;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.RoundLine;
import org.huiyin.inspection.round.Rounds;
import org.jspecify.annotations.Nullable;

/** Rounds as the API shows them. */
@Singleton
class ShownRoundLine extends RoundLine {
    ShownRoundLine(Rounds rounds, Directory directory, Event<FedBack> fedBack, Event<Closed> closed) {
        super(rounds, directory, fedBack, closed);
    }

    @Override
    public Object view(InspectionRound round, @Nullable List<String> actions) {
        return RoundView.of(round, actions);
    }
}
