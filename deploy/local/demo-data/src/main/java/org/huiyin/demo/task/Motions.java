package org.huiyin.demo.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.demo.plan.TaskPlan;
import org.huiyin.demo.plan.Totals;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/** Suggestions of deputies and proposals of members: filed or not, replied to within three months, struck off. */
final class Motions {
    private final Setting setting;
    private final TaskPlan plan;
    private final Totals totals;

    Motions(Setting setting) {
        this.setting = setting;
        this.plan = setting.plans().tasks();
        this.totals = setting.plans().totals();
    }

    List<ImportLine> suggestions() {
        int count = totals.deputySuggestions().count();
        return new Writing("DEPUTY_SUGGESTION", plan.suggestions()).lines(count, count);
    }

    List<ImportLine> proposals() {
        Totals.Proposals proposals = totals.proposals();
        return new Writing("CPPCC_PROPOSAL", plan.proposals().motions()).lines(proposals.count(), proposals.filed());
    }

    /** The motions of one source. */
    private final class Writing {
        private final String source;
        private final TaskPlan.Motions motions;
        private final Dice dice;

        Writing(String source, TaskPlan.Motions motions) {
            this.source = source;
            this.motions = motions;
            this.dice = setting.dice(source);
        }

        List<ImportLine> lines(int count, int filed) {
            List<TaskPlan.Subject> subjects = dice.shuffled(plan.subjects()).subList(0, count);
            List<ImportLine> result = new ArrayList<>();
            for (TaskPlan.Subject subject : subjects) {
                result.add(line(result.size() + 1, subject, result.size() < filed));
            }
            return result;
        }

        private ImportLine line(int number, TaskPlan.Subject subject, boolean filed) {
            Map<String, Object> item = Map.of(
                    "title", motions.title().replace("{subject}", subject.subject()),
                    "content", plan.note(),
                    "source", source,
                    "category", subject.category());
            String key = "task-%s-%d-%03d".formatted(source, plan.year(), number);
            LocalDate day = dice.pick(motions.registered()
                    .from()
                    .datesUntil(motions.registered().to())
                    .toList());
            Story story = new Story(
                    key, setting.hours().latest(day, dice), setting.posts().supervisor(), item, setting.until());
            TaskCourse course = new TaskCourse(setting, dice, story, subject.unit());
            return (filed ? replied(course) : refused(course)).story().line();
        }

        private TaskCourse replied(TaskCourse course) {
            course.filed(course.later(5, 10)).assigned(course.later(5, 12));
            LocalDate reply = course.story().last().toLocalDate().plusDays(dice.between(35, 78));
            course.signed();
            if (dice.chance(0.3)) {
                course.progress(reply.minusDays(14));
            }
            course.replied(reply, dice.weighted(motions.results()));
            return course.submitted(course.later(1, 4)).approved().rated();
        }

        private TaskCourse refused(TaskCourse course) {
            return course.notFiled(
                    course.later(5, 10), dice.pick(plan.proposals().notFiled()));
        }
    }
}
