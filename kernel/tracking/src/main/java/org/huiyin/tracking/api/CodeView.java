package org.huiyin.tracking.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.event.Fact;
import org.huiyin.tracking.body.Urge;
import org.huiyin.tracking.item.Cadence;
import org.huiyin.tracking.item.DeadlineSteps;
import org.huiyin.tracking.item.Escalation;
import org.huiyin.tracking.item.Light;
import org.huiyin.tracking.item.Reminders;
import org.huiyin.tracking.item.SupervisionLevel;
import org.huiyin.tracking.item.TaskRequests;
import org.huiyin.tracking.item.TimeDriven;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.tracking.lifecycle.Lifecycle;

/** A code with both of its names. */
public record CodeView(String code, String zh, String en) {
    private static final List<CodeView> SYSTEM_ACTIONS = List.of(
            of(TimeDriven.DEADLINE_PASSED, "期限届满"),
            of(Reminders.DEADLINE_NEAR, "临期提醒"),
            of(Reminders.REPORT_MISSING, "催报进展"),
            of(DeadlineSteps.RECALCULATED, "期限重算"),
            of(DeadlineSteps.CONFIRMED, "期限确认"),
            of(Escalation.TASK_RAISED, "转为督查事项"),
            of(TaskRequests.TASK_OPENED, "督查立项"),
            of(TaskRequests.TASK_CLOSED, "督查办结"),
            of(TaskRequests.TASK_CANCELLED, "督查撤销"));

    /** With the words of the code as English name. */
    public static CodeView of(String code, String zh) {
        return new CodeView(code, zh, code.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** Codes that every kind of item has, by the name of their list. */
    public static Map<String, List<CodeView>> common() {
        return Map.of(
                "facts",
                facts(),
                "lights",
                Arrays.stream(Light.values())
                        .map(one -> of(one.name(), one.chinese()))
                        .toList(),
                "supervisionLevels",
                Arrays.stream(SupervisionLevel.values())
                        .map(one -> of(one.name(), one.chinese()))
                        .toList(),
                "cadences",
                Arrays.stream(Cadence.values())
                        .map(one -> of(one.name(), one.chinese()))
                        .toList(),
                "urgeMethods",
                Arrays.stream(Urge.Method.values())
                        .map(one -> of(one.name(), one.chinese()))
                        .toList(),
                "systemActions",
                SYSTEM_ACTIONS);
    }

    private static List<CodeView> facts() {
        return Arrays.stream(Fact.values())
                .map(fact -> new CodeView(fact.name(), fact.chinese(), fact.english()))
                .toList();
    }

    public static List<CodeView> states(Lifecycle<?, ?> lifecycle) {
        return lifecycle.states().stream()
                .map(ItemState.class::cast)
                .map(state -> of(state.name(), state.chinese()))
                .toList();
    }

    public static List<CodeView> actions(Lifecycle<?, ?> lifecycle) {
        return lifecycle.actions().stream()
                .map(ItemAction.class::cast)
                .map(action -> of(action.name(), action.chinese()))
                .toList();
    }
}
