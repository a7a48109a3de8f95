package org.huiyin.demo.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.demo.plan.InspectionPlan;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;

/** Every finding of the term: as many per round as its quota says, in a mixed order of endings. */
final class Findings {
    private final InspectionPlan plan;
    private final List<FindingQuota> quotas;
    private final FindingCourse course;
    private final Measures measures;
    private final Dice dice;

    Findings(Setting setting, List<Round> rounds) {
        this.plan = setting.plans().inspection();
        this.dice = setting.dice("findings");
        int year = setting.plans().tasks().year();
        this.quotas = FindingQuota.divide(rounds, year, setting.plans().totals());
        this.course = new FindingCourse(setting, lookBack(rounds), dice);
        this.measures = new Measures(setting);
    }

    private static Optional<Round> lookBack(List<Round> rounds) {
        return rounds.stream().filter(round -> round.plan().lookBack()).findFirst();
    }

    List<ImportLine> all() {
        List<ImportLine> result = new ArrayList<>();
        for (FindingQuota quota : quotas) {
            boolean withCancelled = quotas.indexOf(quota) < plan.cancelled();
            for (Ending ending : endings(quota, withCancelled ? 1 : 0)) {
                String key = "finding-%s-%04d".formatted(quota.round().key(), result.size() + 1);
                result.add(finding(key, quota.round(), ending));
            }
        }
        return result;
    }

    private List<Ending> endings(FindingQuota quota, int cancelled) {
        int submitted = (int) Math.round(quota.open() * plan.shares().submittedOfOpen());
        List<Ending> endings = new ArrayList<>();
        add(endings, Ending.RECTIFIED, quota.fedBack() - quota.open());
        add(endings, Ending.SUBMITTED, submitted);
        add(endings, Ending.RECTIFYING, quota.open() - submitted);
        add(endings, Ending.CANCELLED, cancelled);
        return dice.shuffled(endings);
    }

    private static void add(List<Ending> endings, Ending ending, int count) {
        for (int added = 0; added < count; added++) {
            endings.add(ending);
        }
    }

    private ImportLine finding(String key, Round round, Ending ending) {
        String target = target(round);
        InspectionPlan.Topic topic = topic(target);
        Map<String, Object> item = Map.of(
                "round", round.reference(),
                "group", round.groupOf(target).name(),
                "target", target,
                "title", dice.pick(topic.titles()) + "，" + dice.pick(plan.details()),
                "content", plan.note(),
                "category", topic.category());
        return measures.of(course.tell(key, round, target, item, ending));
    }

    private InspectionPlan.Topic topic(String target) {
        List<InspectionPlan.Topic> possible =
                plan.topics().stream().filter(topic -> topic.concerns(target)).toList();
        return dice.pick(possible, InspectionPlan.Topic::weight);
    }

    private String target(Round round) {
        boolean extended =
                !round.extended().isEmpty() && dice.chance(plan.shares().extendedTarget());
        return dice.pick(extended ? round.extended() : round.primary());
    }
}
