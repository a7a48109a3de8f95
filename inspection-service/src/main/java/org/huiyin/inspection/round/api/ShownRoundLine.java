package org.huiyin.inspection.round.api;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.RoundLine;
import org.huiyin.inspection.round.Rounds;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.tracking.action.Viewing;

/** Rounds as the API shows them. */
@Singleton
class ShownRoundLine extends RoundLine {
    ShownRoundLine(
            Rounds rounds,
            NamedUnits units,
            Event<FedBack> fedBack,
            Event<Closed> closed,
            Event<BulletinIssued> bulletins) {
        super(rounds, units, fedBack, closed, bulletins);
    }

    @Override
    public Object view(InspectionRound round, Viewing viewing) {
        return RoundView.of(round, viewing);
    }
}
