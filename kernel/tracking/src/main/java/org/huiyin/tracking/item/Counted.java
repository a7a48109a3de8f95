package org.huiyin.tracking.item;

import static org.huiyin.tracking.deadline.Deadlines.day;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;

/** What an item adds to the counts, now and since when it last changed. */
@Embeddable
class Counted {
    @Convert(converter = Columns.Quantities.class)
    private Map<Fact, Long> quantities = Map.of();

    @Convert(converter = Columns.Contributions.class)
    private List<Contribution> flows = List.of();

    @Convert(converter = Columns.Contributions.class)
    private List<Contribution> contributions = List.of();

    @Transient
    private boolean moved;

    /** What holds no longer after a change, and what holds since. */
    record Difference(List<Contribution> closed, List<Contribution> opened) {}

    void setQuantities(Map<Fact, Long> numbers) {
        quantities = Map.copyOf(numbers);
    }

    void moved() {
        moved = true;
    }

    void flow(CountingClock clock, Instant at, int cycle, FactSet facts) {
        if (flows.stream().noneMatch(flow -> flow.clock() == clock && flow.cycle() == cycle)) {
            List<Contribution> more = new ArrayList<>(flows);
            more.add(new Contribution(clock, day(at), cycle, facts, 1));
            flows = List.copyOf(more);
        }
    }

    List<Contribution> flows() {
        return flows;
    }

    /** Only these flows count from now on. */
    void takeUp(List<Contribution> earlier) {
        flows = List.copyOf(earlier);
    }

    /** Takes the present state of the item over. */
    Difference update(Tracking item) {
        List<Contribution> now = CountedAs.contributions(item, quantities, flows);
        List<Contribution> closed = moved ? contributions : CountedAs.without(contributions, now);
        List<Contribution> opened = moved ? now : CountedAs.without(now, contributions);
        contributions = now;
        moved = false;
        return new Difference(closed, opened);
    }

    List<Contribution> contributions() {
        return contributions;
    }
}
