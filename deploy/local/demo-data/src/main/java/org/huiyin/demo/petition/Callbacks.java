package org.huiyin.demo.petition;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.demo.plan.PetitionPlan;
import org.huiyin.demo.story.Actor;
import org.huiyin.demo.story.DatedAction;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/**
 * Who is called back after a petition was closed, and what they say. It has dice of its own, so that the petitions
 * themselves are the same with and without it.
 */
final class Callbacks {
    private static final String UNSOLVED = "UNSOLVED";
    private static final String DISSATISFIED = "DISSATISFIED";

    private final Setting setting;
    private final PetitionPlan.Callbacks plan;
    private final Dice dice;
    private final Actor operator;

    Callbacks(Setting setting, String batch) {
        this.setting = setting;
        this.plan = setting.plans().petitions().callbacks();
        this.dice = setting.dice("callback-" + batch);
        this.operator = setting.posts().operator();
    }

    /** The same petition with its callbacks: one before a redo says why, one may follow the end. */
    ImportLine of(ImportLine line) {
        if ("REPORT".equals(line.item().get("petitionKind"))) {
            return line;
        }
        List<DatedAction> actions = new ArrayList<>();
        for (DatedAction action : line.actions()) {
            if (action.action().equals("REDO")) {
                actions.add(calledBack(between(actions.getLast().at(), action.at()), unsolved()));
                actions.add(caused(action));
            } else {
                actions.add(action);
            }
        }
        boolean ended = !actions.isEmpty()
                && List.of("CLOSE", "ANSWER").contains(actions.getLast().action());
        if (ended && dice.chance(plan.called())) {
            atTheEnd(actions);
        }
        return new ImportLine(line.key(), line.at(), line.actor(), line.item(), List.copyOf(actions));
    }

    private void atTheEnd(List<DatedAction> actions) {
        LocalDateTime last = actions.getLast().at().toLocalDateTime();
        LocalDateTime at = setting.hours().after(last, dice.between(1, 4), dice);
        if (at.isBefore(setting.until())) {
            actions.add(calledBack(at.atOffset(Story.ZONE), said()));
        }
    }

    private DatedAction calledBack(OffsetDateTime at, Map<String, Object> said) {
        return new DatedAction("CALL_BACK", at, operator, said);
    }

    private static DatedAction caused(DatedAction redo) {
        Map<String, Object> body = new TreeMap<>(redo.body());
        body.put("cause", UNSOLVED);
        return new DatedAction(redo.action(), redo.at(), redo.actor(), body);
    }

    /** Shortly before the redo, in any case after the closing. */
    private OffsetDateTime between(OffsetDateTime closed, OffsetDateTime redone) {
        OffsetDateTime shortly = redone.minusMinutes(dice.between(5, 40));
        return shortly.isAfter(closed)
                ? shortly
                : closed.plus(Duration.between(closed, redone).dividedBy(2)).withNano(0);
    }

    private Map<String, Object> said() {
        if (!dice.chance(plan.reached())) {
            return Map.of("reached", false);
        }
        Map<String, Object> said = reached(dice.weighted(plan.solutions()));
        if (dice.chance(plan.rated())) {
            boolean unsolved = UNSOLVED.equals(said.get("solution"));
            said.put("resultSatisfaction", unsolved ? DISSATISFIED : dice.weighted(plan.satisfactions()));
            said.put("attitudeSatisfaction", dice.weighted(plan.satisfactions()));
        }
        return said;
    }

    private Map<String, Object> unsolved() {
        Map<String, Object> said = reached(UNSOLVED);
        said.put("resultSatisfaction", DISSATISFIED);
        said.put("attitudeSatisfaction", dice.weighted(plan.satisfactions()));
        return said;
    }

    private Map<String, Object> reached(String solution) {
        Map<String, Object> said = new TreeMap<>();
        said.put("reached", true);
        said.put("contactedFirst", dice.chance(plan.contacted()));
        said.put("solution", solution);
        return said;
    }
}
