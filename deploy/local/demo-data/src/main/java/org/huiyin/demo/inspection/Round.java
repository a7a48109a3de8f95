package org.huiyin.demo.inspection;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.huiyin.demo.plan.InspectionPlan.RoundPlan;

/**
 * A round with its targets and groups.
 *
 * @param primary targets that carry most findings
 * @param extended villages and communities below them
 */
record Round(int term, RoundPlan plan, List<String> primary, List<String> extended, List<Group> groups) {
    private static final LocalTime FEEDBACK_MEETING = LocalTime.of(9, 30);

    /** A group and the subjects of its members. */
    record Group(String name, List<String> members) {}

    /** How items name their round. */
    Map<String, Object> reference() {
        return Map.of("term", term, "number", plan.number(), "kind", plan.kind());
    }

    String key() {
        return "round-" + term + "-" + plan.kind() + "-" + plan.number();
    }

    LocalDateTime fedBackAt() {
        return plan.fedBack().atTime(FEEDBACK_MEETING);
    }

    boolean has(String target) {
        return primary.contains(target) || extended.contains(target);
    }

    /** The group that inspects the target. */
    Group groupOf(String target) {
        int index = Math.max(primary.indexOf(target), extended.indexOf(target));
        return groups.get(index % groups.size());
    }
}
