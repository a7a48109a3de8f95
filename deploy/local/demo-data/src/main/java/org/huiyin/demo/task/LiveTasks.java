package org.huiyin.demo.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.demo.plan.TaskPlan;
import org.huiyin.demo.plan.Totals;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/** Synthetic tasks of the days before the clock, in every state: done, awaiting review, open, overdue. */
final class LiveTasks {
    private final Setting setting;
    private final TaskPlan plan;
    private final TaskPlan.Live live;
    private final Dice dice;
    private final LiveTargets targets;

    LiveTasks(Setting setting) {
        this.setting = setting;
        this.plan = setting.plans().tasks();
        this.live = plan.live();
        this.dice = setting.dice("live-tasks");
        this.targets = new LiveTargets(setting);
    }

    List<ImportLine> all() {
        Totals.Live totals = setting.plans().totals().live();
        List<TaskPlan.Subject> subjects = dice.shuffled(plan.subjects()).subList(0, totals.tasks());
        List<ImportLine> result = new ArrayList<>();
        for (TaskPlan.Subject subject : subjects) {
            int age = totals.days() - result.size() * totals.days() / totals.tasks();
            result.add(
                    targets.of(line(result.size() + 1, subject, setting.until().minusDays(age))));
        }
        return result;
    }

    private ImportLine line(int number, TaskPlan.Subject subject, LocalDateTime earliest) {
        String source = dice.weighted(live.sources());
        boolean urgent =
                "LEADER_INSTRUCTION".equals(source) && dice.chance(live.urgent().share());
        Map<String, Object> item = Map.of(
                "title", live.title().replace("{subject}", subject.subject()),
                "content", plan.liveNote(),
                "source", source,
                "category", subject.category(),
                "programme", live.programme(),
                "urgent", urgent);
        LocalDateTime office = setting.hours().after(earliest, 0, dice);
        LocalDateTime at = office.isBefore(setting.until()) ? office : earliest;
        Story story = new Story(
                "live-task-%03d".formatted(number), at, setting.posts().supervisor(), item, setting.until());
        int limit = urgent ? live.urgent().limit() : live.limits().get(source);
        return course(story, subject, limit).story().line();
    }

    private TaskCourse course(Story story, TaskPlan.Subject subject, int limit) {
        TaskCourse course = new TaskCourse(setting, dice, story, subject.unit());
        course.assigned(course.later(0, 1));
        LocalDate assigned = course.story().last().toLocalDate();
        if (dice.chance(0.1)) {
            course.declined().assigned(course.later(0, 1));
        }
        course.signed().progress(assigned.plusDays(limit / 2));
        int days = dice.chance(live.late()) ? limit + dice.between(1, limit) : dice.between(limit / 3, limit);
        return course.submitted(assigned.plusDays(days)).approved();
    }
}
