package org.huiyin.tracking.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.directory.Directory;
import org.huiyin.directory.WorkingCalendar;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.Fact;
import org.huiyin.event.Phase;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.item.EventTimes;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/** What a calendar year would do to provisional deadlines, before anybody publishes it. */
@ApplicationScoped
public class DeadlineForecast {
    private static final int MOST_MOVES = 1_000;

    private final EntityManager entities;
    private final DeadlineRules rules;
    private final Directory directory;

    DeadlineForecast(EntityManager entities, DeadlineRules rules, Directory directory) {
        this.entities = entities;
        this.rules = rules;
        this.directory = directory;
    }

    /**
     * What would happen.
     *
     * @param confirmed how many deadlines would stay and be provisional no longer
     * @param moved how many would move
     * @param moves the first thousand of these, by number
     */
    public record Forecast(int confirmed, int moved, List<Move> moves) {}

    /** A deadline that would move. */
    public record Move(UUID id, String number, OffsetDateTime before, OffsetDateTime after) {}

    /** Looks at every provisional deadline of the kind; changes nothing. */
    @Transactional
    public Forecast of(String kind, CalendarYear year) {
        WorkingCalendar calendar = directory.copy().calendar().with(year);
        List<Move> moves = new ArrayList<>();
        int confirmed = 0;
        int moved = 0;
        try (Stream<Tracking> items = provisional(kind)) {
            for (Tracking item : (Iterable<Tracking>) items::iterator) {
                Due due = anew(item, calendar);
                if (due != null && !due.at().equals(item.deadline().originalDueAt())) {
                    moved++;
                    if (moves.size() < MOST_MOVES) {
                        moves.add(move(item, due));
                    }
                } else if (due != null) {
                    confirmed++;
                }
                entities.detach(item);
            }
        }
        return new Forecast(confirmed, moved, moves);
    }

    private Stream<Tracking> provisional(String kind) {
        return entities.createQuery(
                        "from Tracking where kind = :kind and phase = :open and deadline.provisional order by number",
                        Tracking.class)
                .setParameter("kind", kind)
                .setParameter("open", Phase.OPEN)
                .getResultStream();
    }

    /** Null for what would still be provisional, and for what is overdue and stays. */
    private @Nullable Due anew(Tracking item, WorkingCalendar calendar) {
        if (item.facts().has(Fact.OVERDUE)) {
            return null;
        }
        return rules.again(
                        String.valueOf(item.deadline().policyId()),
                        Objects.requireNonNull(item.deadline().startedAt()),
                        calendar)
                .filter(due -> !due.provisional())
                .orElse(null);
    }

    private static Move move(Tracking item, Due due) {
        return new Move(
                item.id(),
                String.valueOf(item.number()),
                EventTimes.of(Objects.requireNonNull(item.deadline().originalDueAt())),
                EventTimes.of(due.at()));
    }
}
