package org.huiyin.tracking.query;

import org.huiyin.event.Fact;
import org.huiyin.event.Phase;
import org.huiyin.tracking.item.Light;
import org.huiyin.tracking.item.SupervisionLevel;

/** What an item is now, as conditions on {@code work_item w} and its interval {@code c}. */
final class PresentCondition {
    /** Facts of the item now; those of the interval may be of another time or cycle. */
    private static final String HOLDS = "w.facts like '%\"{fact}\"%'";

    private static final String STANDS = "(" + holds(Fact.SUBMITTED) + " or w.paused_at is not null)";
    private static final String LATE = "(" + holds(Fact.OVERDUE) + " or (not " + STANDS + " and w.due_at < now()))";

    private PresentCondition() {}

    private static String holds(Fact fact) {
        return HOLDS.replace("{fact}", fact.name());
    }

    static void add(Sql sql, ItemFilter.Present present) {
        if (present.status() != null) {
            sql.add("and w.status = ?", present.status());
        }
        if (present.number() != null) {
            sql.add("and w.number = ?", present.number());
        }
        SupervisionLevel level = present.level();
        if (level != null) {
            sql.add("and w.supervision_level = ?", level.name());
        }
        Light light = present.light();
        if (light != null) {
            light(sql, light);
        }
    }

    /** The same as {@link Light#of}. */
    private static void light(Sql sql, Light light) {
        sql.add("and w.phase = ? and w.due_at is not null and not " + holds(Fact.MERGED), Phase.OPEN.name());
        switch (light) {
            case RED -> sql.add("and " + LATE);
            case YELLOW -> sql.add("and not " + LATE + " and not " + STANDS + " and w.warn_at <= now()");
            case GREEN -> sql.add("and not " + LATE + " and (" + STANDS + " or w.warn_at > now())");
        }
    }
}
