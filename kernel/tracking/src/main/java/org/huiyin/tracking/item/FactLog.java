package org.huiyin.tracking.item;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.huiyin.event.EventJson;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.jspecify.annotations.Nullable;

/** The facts that hold, each with the instant since when. Immutable. */
public record FactLog(Map<Fact, Instant> since) {
    /** Nothing holds yet. */
    public static final FactLog EMPTY = new FactLog(Map.of());

    /** Facts that outlive a cycle: a reopened item never leaves its base. */
    static final Set<Fact> ACROSS_CYCLES = Collections.unmodifiableSet(EnumSet.of(
            Fact.REGISTERED,
            Fact.ACCEPTED,
            Fact.NOT_ACCEPTED,
            Fact.ACCEPTED_IN_TIME,
            Fact.ACCEPTANCE_OVERDUE,
            Fact.FILED,
            Fact.ASSIGNED,
            Fact.FED_BACK,
            Fact.REPEAT,
            Fact.MERGED,
            Fact.ESCALATED,
            Fact.REOPENED,
            Fact.EXTENDED,
            Fact.DECLINED,
            Fact.REDONE));

    public FactLog {
        since = since.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(since));
    }

    public boolean has(Fact fact) {
        return since.containsKey(fact);
    }

    /** Since when the fact holds, null when it does not. */
    public @Nullable Instant at(Fact fact) {
        return since.get(fact);
    }

    /** The fact holds from that instant, or from earlier if it held already. */
    FactLog with(Fact fact, Instant at) {
        if (has(fact)) {
            return this;
        }
        Map<Fact, Instant> more = new EnumMap<>(Fact.class);
        more.putAll(since);
        more.put(fact, at);
        return new FactLog(more);
    }

    FactLog without(Fact... ended) {
        Map<Fact, Instant> fewer = new EnumMap<>(Fact.class);
        fewer.putAll(since);
        for (Fact fact : ended) {
            fewer.remove(fact);
        }
        return new FactLog(fewer);
    }

    FactLog nextCycle() {
        Map<Fact, Instant> kept = new EnumMap<>(Fact.class);
        kept.putAll(since);
        kept.keySet().retainAll(ACROSS_CYCLES);
        return new FactLog(kept);
    }

    public FactSet set() {
        return FactSet.of(since.keySet());
    }

    /** As the event writes it. */
    public Map<Fact, OffsetDateTime> times() {
        Map<Fact, OffsetDateTime> times = new EnumMap<>(Fact.class);
        since.forEach((fact, at) -> times.put(fact, EventJson.time(at)));
        return times;
    }
}
