package org.huiyin.inspection.round.api;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import org.huiyin.directory.Directory;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.RoundLine;
import org.huiyin.inspection.round.Rounds;
import org.huiyin.tracking.action.Viewing;

/** Rounds as the API shows them. */
@Singleton
class ShownRoundLine extends RoundLine {
    ShownRoundLine(Rounds rounds, Directory directory, Event<FedBack> fedBack, Event<Closed> closed) {
        super(rounds, directory, fedBack, closed);
    }

    @Override
    public Object view(InspectionRound round, Viewing viewing) {
        return RoundView.of(round, viewing);
    }
}
