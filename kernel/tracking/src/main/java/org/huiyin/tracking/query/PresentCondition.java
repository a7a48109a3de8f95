package org.huiyin.tracking.query;

import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.Phase;
import org.huiyin.tracking.item.Light;
import org.huiyin.tracking.item.SupervisionLevel;

/** What an item is now, as conditions on {@code work_item w} and its interval {@code c}. */
final class PresentCondition {
    private static final String STANDS = "(w.submitted_at is not null or w.paused_at is not null)";
    private static final String LATE = "(c.facts & ? <> 0 or (not " + STANDS + " and w.due_at < now()))";

    private PresentCondition() {}

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
        long overdue = FactSet.of(Fact.OVERDUE).mask();
        sql.add("and w.phase = ? and w.due_at is not null", Phase.OPEN.name());
        switch (light) {
            case RED -> sql.add("and " + LATE, overdue);
            case YELLOW -> sql.add("and not " + LATE + " and not " + STANDS + " and w.warn_at <= now()", overdue);
            case GREEN -> sql.add("and not " + LATE + " and (" + STANDS + " or w.warn_at > now())", overdue);
        }
    }
}
