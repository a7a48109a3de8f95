package org.huiyin.demo.inspection;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.huiyin.demo.plan.InspectionPlan;
import org.huiyin.demo.plan.Totals;
import org.huiyin.demo.story.Actor;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/** The patrols of the river chiefs in the year: how many were required of whom, and how many were made. */
public final class RiverPatrol {
    private final Setting setting;
    private final InspectionPlan.RiverPatrol plan;
    private final Totals.Patrols district;
    private final Totals.Patrols town;

    public RiverPatrol(Setting setting) {
        this.setting = setting;
        this.plan = setting.plans().inspection().riverPatrol();
        this.district = setting.plans().totals().riverPatrols();
        this.town = setting.plans().totals().riverPatrolsOfTown();
    }

    /** The year as a round of its programme. */
    public List<ImportLine> rounds() {
        Actor officer = setting.posts().officer();
        Map<String, Object> item = Map.of(
                "programme", plan.programme(),
                "number", 1,
                "kind", "REGULAR",
                "groups",
                        List.of(Map.of(
                                "name", plan.group(),
                                "members", List.of(plan.member()))),
                "targets", List.of(plan.unit(), plan.town()),
                "startsOn", plan.starts(),
                "endsOn", plan.ends());
        Story story = new Story("round-river-patrol", morning(), officer, item, setting.until());
        return List.of(
                story.then("START", morning().plusHours(1), officer, Map.of()).line());
    }

    /** One ledger for the town, one for everybody else. */
    public List<ImportLine> ledgers() {
        return List.of(ledger(plan.unit(), district.without(town), 0), ledger(plan.town(), town, 1));
    }

    private ImportLine ledger(String target, Totals.Patrols patrols, int place) {
        Map<String, Object> item = Map.of(
                "round", Map.of("programme", plan.programme(), "number", 1, "kind", "REGULAR"),
                "target", target,
                "category", plan.category(),
                "title", plan.title(),
                "unitOfMeasure", plan.unitOfMeasure(),
                "quantities", Map.of("required", patrols.required(), "achieved", patrols.made()));
        LocalDateTime at = plan.ends().atTime(16, place);
        return new Story("river-patrol-" + target, at, setting.posts().officer(), item, setting.until()).line();
    }

    private LocalDateTime morning() {
        return plan.starts().atTime(9, 0);
    }
}
