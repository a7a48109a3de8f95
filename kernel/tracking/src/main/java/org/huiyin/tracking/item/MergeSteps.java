package org.huiyin.tracking.item;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.Link;

/**
 * An item that is merged 并案 into another one, its main one, follows it: it shares its phase and outcome, its own clock
 * is asleep, and it goes on to be counted as one item. Undoing that takes up everything as it was.
 */
public final class MergeSteps {
    /** What an item takes over from its main one; what it had itself before stays with it. */
    private static final Set<Fact> OUTCOME = EnumSet.of(
            Fact.ACCEPTED,
            Fact.REPLIED,
            Fact.REPLIED_IN_TIME,
            Fact.COMPLETED,
            Fact.COMPLETED_IN_TIME,
            Fact.COMPLETED_BY_ORIGINAL_DUE,
            Fact.FIRST_PASS,
            Fact.REOPENED,
            Fact.REDONE,
            Fact.EXCLUDED,
            Fact.CANCELLED,
            Fact.WITHDRAWN,
            Fact.NOT_ACCEPTED);

    /** A merge makes nothing timely that was late before it, and nothing a first pass that had been reopened. */
    private static final Map<Fact, Fact> PREVENTED_BY = Map.of(
            Fact.REPLIED_IN_TIME, Fact.OVERDUE,
            Fact.COMPLETED_IN_TIME, Fact.OVERDUE,
            Fact.COMPLETED_BY_ORIGINAL_DUE, Fact.ORIGINAL_OVERDUE,
            Fact.FIRST_PASS, Fact.REOPENED);

    private MergeSteps() {}

    /** @return what the item was until now, for {@link #follow} and {@link #unmerge} */
    public static Standing merge(Tracking item, Tracking main, Instant at) {
        Standing before = Standing.of(item);
        item.set(Fact.MERGED, at);
        item.end(Fact.SUBMITTED);
        item.link(new Link(Link.Type.MERGED_INTO, main.kind(), main.id()).in(item.links()));
        follow(item, main, before, at);
        return before;
    }

    /** Whether the item shows what its main one is now. */
    public static boolean follows(Tracking item, Tracking main, Standing before) {
        return item.phase() == main.phase()
                && OUTCOME.stream().allMatch(fact -> item.facts().has(fact) == holds(fact, main, before));
    }

    /** Takes over what has become of the main one; each completion of it is one of the item too. */
    public static void follow(Tracking item, Tracking main, Standing before, Instant at) {
        if (main.facts().has(Fact.ACCEPTED) && !item.facts().has(Fact.ACCEPTED)) {
            CommonSteps.accept(item, at);
        }
        for (Fact fact : OUTCOME) {
            if (holds(fact, main, before)) {
                item.set(fact, at);
            } else {
                item.end(fact);
            }
        }
        item.completed(item.facts().at(Fact.COMPLETED));
        if (item.facts().has(Fact.COMPLETED)) {
            int cycle = item.cycle() + main.cycle() - 1;
            item.counted().flow(CountingClock.COMPLETED, at, cycle, item.facts().set());
        }
    }

    private static boolean holds(Fact fact, Tracking main, Standing before) {
        Fact prevented = PREVENTED_BY.get(fact);
        boolean taken = main.facts().has(fact) && (prevented == null || !before.had(prevented));
        return taken || before.had(fact);
    }

    /** Counts, facts and links are as they were before the merge, with what else came meanwhile. */
    public static void unmerge(Tracking item, Standing before) {
        item.end(Fact.MERGED, Fact.ACCEPTED_IN_TIME);
        OUTCOME.forEach(item::end);
        before.facts().forEach(item::set);
        item.counted().takeUp(before.flows());
        item.completed(null);
        item.link(item.links().stream()
                .filter(link -> link.type() != Link.Type.MERGED_INTO)
                .toList());
    }
}
