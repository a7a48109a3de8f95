package org.huiyin.demo.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.demo.plan.TaskPlan;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/** The reform tasks of the year: seven areas in turn, each with a due date of its own, all struck off. */
final class ReformTasks {
    private final Setting setting;
    private final TaskPlan plan;
    private final TaskPlan.Reform reform;
    private final Dice dice;

    ReformTasks(Setting setting) {
        this.setting = setting;
        this.plan = setting.plans().tasks();
        this.reform = plan.reform();
        this.dice = setting.dice("reform-tasks");
    }

    List<ImportLine> all() {
        List<ImportLine> result = new ArrayList<>();
        int areas = reform.areas().size();
        for (int number = 0; number < setting.plans().totals().reformTasks().count(); number++) {
            result.add(line(number + 1, reform.areas().get(number % areas), number / areas));
        }
        return result;
    }

    private ImportLine line(int number, TaskPlan.Area area, int subject) {
        LocalDate due = dice.pick(reform.due());
        Map<String, Object> item = Map.of(
                "title", reform.title().replace("{subject}", area.subjects().get(subject)),
                "content", plan.note(),
                "source", "REFORM_TASK",
                "category", area.category(),
                "programme", reform.programme(),
                "due", due);
        Story story = new Story(
                "task-reform-%d-%03d".formatted(plan.year(), number),
                setting.hours().latest(day(), dice),
                setting.posts().supervisor(),
                item,
                setting.until());
        return course(story, area, due).story().line();
    }

    private LocalDate day() {
        return dice.moment(
                        reform.registered().from().atStartOfDay(),
                        reform.registered().to().atTime(23, 59))
                .toLocalDate();
    }

    private TaskCourse course(Story story, TaskPlan.Area area, LocalDate due) {
        boolean late = dice.chance(reform.late());
        LocalDate done = late ? setting.hours().onOrAfter(due.plusDays(1)) : due.minusDays(dice.between(2, 30));
        TaskCourse course = new TaskCourse(setting, dice, story, dice.pick(area.units()));
        course.assigned(course.later(1, 3)).signed().progress(due.minusDays(50));
        if (dice.chance(0.1)) {
            course.submitted(done.minusDays(12)).sentBack();
        }
        return course.submitted(done).approved();
    }
}
