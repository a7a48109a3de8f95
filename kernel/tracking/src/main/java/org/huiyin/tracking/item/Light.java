package org.huiyin.tracking.item;

import java.time.Instant;
import org.huiyin.event.Fact;
import org.huiyin.event.Phase;
import org.jspecify.annotations.Nullable;

/** How an open item stands against its deadline. */
public enum Light {
    GREEN("绿灯"),
    /** Within the warning window of its policy. */
    YELLOW("黄灯"),
    /** Overdue. */
    RED("红灯");

    private final String chinese;

    Light(String chinese) {
        this.chinese = chinese;
    }

    /** Null for an item that is not open, has no deadline yet, or is merged into another one. */
    public static @Nullable Light of(Tracking item, Instant now) {
        Instant due = item.deadline().dueAt();
        Instant near = item.deadline().warnAt();
        if (item.phase() != Phase.OPEN || item.facts().has(Fact.MERGED) || due == null || near == null) {
            return null;
        }
        boolean stands = item.facts().has(Fact.SUBMITTED) || item.deadline().pausedAt() != null;
        if (item.facts().has(Fact.OVERDUE) || (!stands && now.isAfter(due))) {
            return RED;
        }
        return stands || now.isBefore(near) ? GREEN : YELLOW;
    }

    public String chinese() {
        return chinese;
    }
}
