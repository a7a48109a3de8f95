package org.huiyin.demo.petition;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.demo.plan.PetitionPlan;
import org.huiyin.demo.plan.PetitionPlan.Topic;
import org.huiyin.demo.story.Dice;

/** Makes up demands: topic by season, kind, words, urgency. */
final class Demands {
    private static final Map<String, Set<Integer>> SEASONS =
            Map.of("WINTER", Set.of(10, 11, 12, 1, 2, 3, 4), "SUMMER", Set.of(4, 5, 6, 7, 8, 9));

    private final PetitionPlan plan;
    private final Dice dice;

    Demands(PetitionPlan plan, Dice dice) {
        this.plan = plan;
        this.dice = dice;
    }

    Demand at(LocalDateTime moment) {
        return dice.chance(plan.reports().share()) ? report() : about(topic(moment));
    }

    private Demand report() {
        PetitionPlan.Reports reports = plan.reports();
        return new Demand(
                "REPORT",
                reports.category(),
                dice.pick(reports.titles()),
                "NORMAL",
                Map.of(reports.unit(), 1),
                dice.pick(reports.concerned()));
    }

    private Topic topic(LocalDateTime moment) {
        return dice.pick(inSeason(moment), Topic::weight);
    }

    private List<Topic> inSeason(LocalDateTime moment) {
        return plan.topics().stream()
                .filter(topic -> !SEASONS.containsKey(topic.season())
                        || SEASONS.get(topic.season()).contains(moment.getMonthValue()))
                .toList();
    }

    private Demand about(Topic topic) {
        String kind = dice.weighted(plan.kinds());
        String title = plan.titles()
                .get(kind)
                .replace("{place}", dice.pick(plan.places()))
                .replace("{problem}", dice.pick(topic.problems()))
                .replace("{question}", dice.pick(topic.questions()));
        String urgency = "CONSULTATION".equals(kind) ? "NORMAL" : dice.weighted(topic.urgency());
        return new Demand(kind, topic.category(), title, urgency, topic.units(), null);
    }
}
