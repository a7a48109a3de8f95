package org.huiyin.demo.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.huiyin.demo.plan.TaskPlan;
import org.huiyin.demo.story.Actor;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.OfficeHours;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/** What happens to a task after its registration; every step is a sentence of its own, the callers choose. */
final class TaskCourse {
    private final TaskPlan plan;
    private final OfficeHours hours;
    private final Dice dice;
    private final Story story;
    private final Actor supervisor;
    private final Actor handler;
    private final Actor approver;
    private final String unit;

    TaskCourse(Setting setting, Dice dice, Story story, String unit) {
        this.plan = setting.plans().tasks();
        this.hours = setting.hours();
        this.dice = dice;
        this.story = story;
        this.unit = unit;
        this.supervisor = setting.posts().supervisor();
        this.handler = setting.posts().handler(unit);
        this.approver = setting.posts().approver(unit);
    }

    Story story() {
        return story;
    }

    LocalDateTime later(int fewest, int most) {
        return hours.after(story.last(), dice.between(fewest, most), dice);
    }

    TaskCourse filed(LocalDateTime at) {
        story.then("FILE", at, supervisor, Map.of("decision", "FILE"));
        return this;
    }

    TaskCourse notFiled(LocalDateTime at, String reason) {
        story.then("NOT_FILE", at, supervisor, Map.of("decision", "NOT_FILE", "reason", reason));
        return this;
    }

    TaskCourse assigned(LocalDateTime at) {
        String supporting = dice.pick(plan.supporting());
        boolean alone = supporting.equals(unit) || dice.chance(0.5);
        story.then(
                "ASSIGN",
                at,
                supervisor,
                alone ? Map.of("unit", unit) : Map.of("unit", unit, "supportingUnits", List.of(supporting)));
        return this;
    }

    TaskCourse declined() {
        story.then("DECLINE", later(1, 2), handler, Map.of("reason", dice.pick(plan.declines())));
        return this;
    }

    TaskCourse signed() {
        story.then("SIGN", later(0, 1), handler, Map.of());
        return this;
    }

    TaskCourse progress(LocalDate day) {
        story.then("REPORT_PROGRESS", hours.latest(day, dice), handler, Map.of("remark", dice.pick(plan.progress())));
        return this;
    }

    TaskCourse replied(LocalDate day, String resultClass) {
        Map<String, Object> reply = Map.of("resultClass", resultClass, "remark", dice.pick(plan.replies()));
        story.then("REPLY", hours.latest(day, dice), handler, reply);
        return this;
    }

    TaskCourse submitted(LocalDate day) {
        return submitted(hours.latest(day, dice));
    }

    TaskCourse submitted(LocalDateTime at) {
        Map<String, Object> submission =
                Map.of("remark", dice.pick(plan.submissions()), "noEvidenceReason", plan.noEvidence());
        story.then("SUBMIT", at, handler, submission);
        return this;
    }

    TaskCourse sentBack() {
        story.then(
                "SEND_BACK",
                later(1, 2),
                supervisor,
                Map.of("decision", "SEND_BACK", "remark", dice.pick(plan.sendBacks())));
        return this;
    }

    TaskCourse approved() {
        story.then("APPROVE", later(1, 3), dice.chance(0.6) ? supervisor : approver, Map.of("decision", "APPROVE"));
        return this;
    }

    /** The proposer is satisfied, as the documents say of all of them. */
    TaskCourse rated() {
        story.then("RATE", later(3, 10), supervisor, Map.of("result", "SATISFIED"));
        return this;
    }
}
