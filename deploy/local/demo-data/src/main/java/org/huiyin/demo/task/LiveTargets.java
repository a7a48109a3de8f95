package org.huiyin.demo.task;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.demo.plan.TaskPlan;
import org.huiyin.demo.story.DatedAction;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/**
 * Targets of some of the latest tasks, with what was reached of them, and the parts into which some were broken down. It
 * has dice of its own, so that the tasks themselves are the same with and without it.
 */
final class LiveTargets {
    private static final int MOST_PERCENT = 130;

    private final Setting setting;
    private final TaskPlan plan;
    private final TaskPlan.Targets targets;
    private final Dice dice;

    LiveTargets(Setting setting) {
        this.setting = setting;
        this.plan = setting.plans().tasks();
        this.targets = plan.targets();
        this.dice = setting.dice("live-targets");
    }

    /** The same task with its target and its parts, where it has any. */
    ImportLine of(ImportLine line) {
        ImportLine aimed = dice.chance(targets.share()) ? aimed(line) : line;
        return dice.chance(targets.brokenDown()) && isFreshInHand(aimed) ? brokenDown(aimed) : aimed;
    }

    private ImportLine aimed(ImportLine line) {
        int amount = 10 * dice.between(2, 30);
        Map<String, Object> item = new TreeMap<>(line.item());
        item.put("target", Map.of("amount", amount, "measure", dice.pick(targets.measures())));
        List<DatedAction> actions = line.actions().stream()
                .map(action -> action.action().equals("REPORT_PROGRESS") ? measured(action, amount) : action)
                .toList();
        return new ImportLine(line.key(), line.at(), line.actor(), item, actions);
    }

    private DatedAction measured(DatedAction report, int amount) {
        Map<String, Object> body = new TreeMap<>(report.body());
        body.put("actual", amount * dice.between(20, MOST_PERCENT) / 100);
        return new DatedAction(report.action(), report.at(), report.actor(), body);
    }

    /** Signed for, not submitted yet, and not overdue: the limit runs from the assignment, which follows. */
    private boolean isFreshInHand(ImportLine line) {
        List<String> actions = line.actions().stream().map(DatedAction::action).toList();
        boolean urgent = Boolean.TRUE.equals(line.item().get("urgent"));
        LocalDateTime registered = line.at().toLocalDateTime();
        return actions.contains("SIGN")
                && !actions.contains("SUBMIT")
                && !urgent
                && registered
                        .plusDays(plan.live()
                                .limits()
                                .get(line.item().get("source").toString()))
                        .isAfter(setting.until());
    }

    private ImportLine brokenDown(ImportLine line) {
        LocalDateTime at = line.actions().getLast().at().toLocalDateTime().plusMinutes(dice.between(5, 50));
        if (!at.isBefore(setting.until())) {
            return line;
        }
        List<Map<String, String>> parts = targets.parts().stream()
                .map(title -> Map.of(
                        "title", title, "unit", dice.pick(plan.subjects()).unit()))
                .toList();
        List<DatedAction> actions = new ArrayList<>(line.actions());
        actions.add(new DatedAction(
                "BREAK_DOWN", at.atOffset(Story.ZONE), setting.posts().supervisor(), Map.of("subtasks", parts)));
        return new ImportLine(line.key(), line.at(), line.actor(), line.item(), List.copyOf(actions));
    }
}
