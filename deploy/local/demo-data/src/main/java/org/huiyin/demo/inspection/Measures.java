package org.huiyin.demo.inspection;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.demo.plan.InspectionPlan;
import org.huiyin.demo.story.DatedAction;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;

/**
 * What some units do to rectify a finding: a measure after the signature, done before the submission. It has dice of its
 * own, so that the findings themselves are the same with and without it.
 */
final class Measures {
    private static final int WEEKS_TO_DO_IT = 8;

    private final InspectionPlan.Measures plan;
    private final Dice dice;

    Measures(Setting setting) {
        this.plan = setting.plans().inspection().measures();
        this.dice = setting.dice("measures");
    }

    /** The same finding with its measure, or without one. */
    ImportLine of(ImportLine line) {
        boolean signed =
                line.actions().stream().anyMatch(action -> action.action().equals("SIGN"));
        if (!signed || !dice.chance(plan.share())) {
            return line;
        }
        String kind = dice.weighted(plan.kinds());
        List<DatedAction> actions = new ArrayList<>();
        boolean open = false;
        for (DatedAction action : line.actions()) {
            if (open && action.action().equals("SUBMIT")) {
                actions.add(done(kind, actions.getLast(), action));
                open = false;
            }
            actions.add(action);
            if (action.action().equals("SIGN")) {
                actions.add(planned(kind, action));
                open = true;
            }
        }
        return new ImportLine(line.key(), line.at(), line.actor(), line.item(), List.copyOf(actions));
    }

    /** At once, so that nothing else lies between. */
    private DatedAction planned(String kind, DatedAction sign) {
        Map<String, Object> body = Map.of(
                "kind", kind,
                "text", plan.texts().get(kind),
                "responsiblePost", plan.post(),
                "dueOn", sign.at().toLocalDate().plusWeeks(WEEKS_TO_DO_IT));
        return new DatedAction("ADD_MEASURE", sign.at().plusSeconds(1), sign.actor(), body);
    }

    private DatedAction done(String kind, DatedAction before, DatedAction submit) {
        Map<String, Object> body = new TreeMap<>();
        body.put("measure", 1);
        body.put("outcome", "DONE");
        body.put("remark", plan.report());
        if (kind.equals("RECOVERY")) {
            body.put("amount", dice.between(1, 99) * 10_000L);
        }
        if (kind.equals("ACCOUNTABILITY")) {
            body.put(
                    "accountability",
                    Map.of("firstForm", dice.between(1, 3), "secondForm", 0, "thirdForm", 0, "fourthForm", 0));
        }
        return new DatedAction("REPORT_MEASURE", between(before.at(), submit.at()), submit.actor(), body);
    }

    private static OffsetDateTime between(OffsetDateTime before, OffsetDateTime after) {
        OffsetDateTime shortly = after.minusMinutes(30);
        return shortly.isAfter(before)
                ? shortly
                : before.plus(Duration.between(before, after).dividedBy(2)).withNano(0);
    }
}
