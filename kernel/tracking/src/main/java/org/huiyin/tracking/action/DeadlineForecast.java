package org.huiyin.tracking.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitScope;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.Phase;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Policy.LimitedStep;
import org.huiyin.tracking.deadline.Renewing;
import org.huiyin.tracking.item.EventTimes;
import org.huiyin.tracking.item.Renewal;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.web.Caller;

/** What a calendar year would do to provisional deadlines, before anybody publishes it. */
@ApplicationScoped
public class DeadlineForecast {
    private static final int MOST_MOVES = 1_000;

    private final EntityManager entities;
    private final DeadlineRules rules;
    private final Directory directory;
    private final Clock clock;

    DeadlineForecast(EntityManager entities, DeadlineRules rules, Directory directory, Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What would happen.
     *
     * @param confirmed how many deadlines would stay and be provisional no longer
     * @param moved how many would move
     * @param moves the first thousand of these, by number
     */
    public record Forecast(int confirmed, int moved, List<Move> moves) {}

    /**
     * A deadline that would move.
     *
     * @param step COMPLETION for the item's own, else the step that is limited
     */
    public record Move(UUID id, String number, LimitedStep step, OffsetDateTime before, OffsetDateTime after) {}

    /**
     * Looks at every provisional deadline of the kind, and at those of single steps; changes nothing. Matters that are
     * concealed from the caller are left out.
     */
    @Transactional
    public Forecast of(String kind, CalendarYear year, Caller caller) {
        UnitScope scope = UnitScope.of(caller, directory.copy().units());
        Renewing renewing = rules.renewing(directory.copy().calendar().with(year));
        Instant now = clock.instant();
        List<Move> moves = new ArrayList<>();
        int confirmed = 0;
        int moved = 0;
        try (Stream<Tracking> items = provisional(kind)) {
            for (Tracking item : (Iterable<Tracking>) items::iterator) {
                if (scope.conceals(item.dimensions().concernedUnit())) {
                    continue;
                }
                for (Renewal renewal : Renewal.of(item, renewing, now)) {
                    if (!renewal.moves()) {
                        confirmed++;
                    } else if (++moved <= MOST_MOVES) {
                        moves.add(move(item, renewal));
                    }
                }
                entities.detach(item);
            }
        }
        return new Forecast(confirmed, moved, moves);
    }

    private Stream<Tracking> provisional(String kind) {
        return entities.createQuery(
                        "from Tracking where kind = :kind and phase = :open and (deadline.provisional"
                                + " or deadline.acceptance.provisional or deadline.signature.provisional"
                                + " or deadline.decline.provisional) order by number",
                        Tracking.class)
                .setParameter("kind", kind)
                .setParameter("open", Phase.OPEN)
                .getResultStream();
    }

    private static Move move(Tracking item, Renewal renewal) {
        return new Move(
                item.id(),
                String.valueOf(item.number()),
                renewal.step(),
                EventTimes.of(renewal.before()),
                EventTimes.of(renewal.after().at()));
    }
}
