package org.huiyin.demo.inspection;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.demo.plan.InspectionPlan;
import org.huiyin.demo.plan.Totals;
import org.huiyin.demo.story.Actor;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/** The seventh term: what was to be inspected, its rounds, and what they found. */
public final class InspectionTerm {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Setting setting;
    private final InspectionPlan plan;
    private final List<Round> rounds;

    public InspectionTerm(Setting setting) {
        this.setting = setting;
        this.plan = setting.plans().inspection();
        this.rounds = new RoundPlanning(plan).rounds();
        requireTotals(setting.plans().totals());
    }

    private void requireTotals(Totals totals) {
        Totals.Rounds kinds = totals.rounds();
        require(plan.primaryTargets().all().size(), totals.coverage().planned());
        require(count("REGULAR"), kinds.regular());
        require(count("SPECIAL"), kinds.special());
        require(count("LOOK_BACK"), kinds.lookBack());
    }

    private int count(String kind) {
        return (int) rounds.stream()
                .filter(round -> round.plan().kind().equals(kind))
                .count();
    }

    private static void require(int listed, int total) {
        if (listed != total) {
            throw new IllegalStateException("inspection.yaml lists " + listed + " where totals.yaml says " + total);
        }
    }

    public List<ImportLine> coverageTargets() {
        List<String> units = plan.primaryTargets().all();
        return IntStream.range(0, units.size())
                .mapToObj(index -> coverageTarget(units.get(index), index))
                .toList();
    }

    private ImportLine coverageTarget(String unit, int index) {
        return new Story(
                        "coverage-" + plan.term() + "-" + unit,
                        plan.planned().atTime(MORNING).plusMinutes(index),
                        setting.posts().officer(),
                        Map.of("term", plan.term(), "unit", unit),
                        setting.until())
                .line();
    }

    public List<ImportLine> rounds() {
        return rounds.stream().map(this::round).toList();
    }

    private ImportLine round(Round round) {
        Actor officer = setting.posts().officer();
        return new Story(round.key(), round.plan().planned().atTime(MORNING), officer, item(round), setting.until())
                .then("START", round.plan().starts().atTime(MORNING), officer, Map.of())
                .then("FEED_BACK", round.fedBackAt(), officer, Map.of())
                .then("CLOSE", round.plan().closes().atTime(MORNING), officer, Map.of())
                .line();
    }

    private Map<String, Object> item(Round round) {
        InspectionPlan.RoundPlan planned = round.plan();
        return Map.of(
                "term", round.term(),
                "number", planned.number(),
                "kind", planned.kind(),
                "groups", round.groups(),
                "targets",
                        Stream.concat(round.primary().stream(), round.extended().stream())
                                .toList(),
                "startsOn", planned.starts(),
                "endsOn", planned.fedBack());
    }

    public List<ImportLine> findings() {
        return new Findings(setting, rounds).all();
    }

    public List<ImportLine> leadLedgers() {
        return new LeadLedgers(setting, rounds).all();
    }
}
