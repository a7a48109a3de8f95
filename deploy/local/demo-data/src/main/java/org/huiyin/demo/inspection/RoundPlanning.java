package org.huiyin.demo.inspection;

import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.demo.inspection.Round.Group;
import org.huiyin.demo.plan.InspectionPlan;
import org.huiyin.demo.plan.InspectionPlan.RoundPlan;

/** Gives each round its targets and groups: regular rounds are dealt the primary targets in turn, so each is in one. */
final class RoundPlanning {
    private static final List<String> GROUP_NAMES = List.of("第一巡察组", "第二巡察组", "第三巡察组");

    private final InspectionPlan plan;

    RoundPlanning(InspectionPlan plan) {
        this.plan = plan;
    }

    List<Round> rounds() {
        return plan.rounds().stream().map(this::round).toList();
    }

    private Round round(RoundPlan round) {
        List<String> primary = round.targets() == null ? dealt(round) : round.targets();
        return new Round(plan.term(), round, primary, round.regular() ? below(primary) : List.of(), groups(round));
    }

    private List<String> dealt(RoundPlan round) {
        List<String> all = plan.primaryTargets().all();
        int regular = (int) plan.rounds().stream().filter(RoundPlan::regular).count();
        return IntStream.range(0, all.size())
                .filter(index -> index % regular == round.number() - 1)
                .mapToObj(all::get)
                .toList();
    }

    private List<String> below(List<String> primary) {
        return plan.extendedTargets().all().stream()
                .filter(code -> primary.contains(code.substring(0, code.lastIndexOf('-'))))
                .toList();
    }

    private static List<Group> groups(RoundPlan round) {
        return GROUP_NAMES.subList(0, round.groups()).stream()
                .map(name -> new Group(name, members(GROUP_NAMES.indexOf(name) + 1)))
                .toList();
    }

    /** The first group has the inspector of the demo token, so that this inspector sees some rounds' groups only. */
    private static List<String> members(int group) {
        String first = group == 1 ? "demo-inspector" : "demo-inspector-" + group;
        return List.of(first, "demo-inspector-" + group + "-deputy");
    }
}
