package org.huiyin.demo.petition;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.huiyin.demo.plan.PetitionPlan;
import org.huiyin.demo.plan.PetitionPlan.Shares;
import org.huiyin.demo.story.Actor;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.OfficeHours;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/** What happens to a petition until it is with a unit, or answered, refused or taken back before. */
final class Handling {
    private final Setting setting;
    private final PetitionPlan plan;
    private final OfficeHours hours;
    private final Shares shares;
    private final Dice dice;
    private final Actor operator;
    private final boolean letters;

    private Handling(Setting setting, Shares shares, Dice dice, Actor operator, boolean letters) {
        this.setting = setting;
        this.plan = setting.plans().petitions();
        this.hours = setting.hours();
        this.shares = shares;
        this.dice = dice;
        this.operator = operator;
        this.letters = letters;
    }

    /** Accepted within minutes, the clock starts with the dispatch. */
    static Handling ofCalls(Setting setting, Shares shares, Dice dice) {
        return new Handling(setting, shares, dice, setting.posts().operator(), false);
    }

    /** Accepted within days, the clock of the petition regulations starts with the acceptance. */
    static Handling ofLetters(Setting setting, Shares shares, Dice dice) {
        return new Handling(setting, shares, dice, setting.posts().lettersOperator(), true);
    }

    ImportLine tell(String key, LocalDateTime moment, Demand demand, Map<String, Object> item) {
        Story story = new Story(key, moment, operator, item, setting.until());
        if (dice.chance(shares.refused())) {
            story.then("REFUSE", acceptance(moment), operator, reason(plan.refusals()));
        } else {
            story.then("ACCEPT", acceptance(moment), operator, Map.of());
            accepted(story, demand);
        }
        return story.line();
    }

    private LocalDateTime acceptance(LocalDateTime moment) {
        if (letters) {
            return hours.after(moment, dice.between(1, 6), dice);
        }
        return dice.chance(shares.acceptedLate())
                ? hours.after(moment, dice.between(2, 3), dice)
                : moment.plusMinutes(dice.between(1, 40));
    }

    private void accepted(Story story, Demand demand) {
        if (!letters && dice.chance(plan.direct().get(demand.kind()))) {
            LocalDateTime answered = story.last().plusMinutes(dice.between(3, 50));
            story.then(
                    "ANSWER",
                    answered,
                    operator,
                    Map.of("reply", dice.pick(plan.answers()), "noEvidenceReason", plan.noEvidence()));
        } else if (dice.chance(shares.withdrawn())) {
            story.then("WITHDRAW", hours.after(story.last(), 1, dice), operator, reason(plan.withdrawals()));
        } else if (dice.chance(shares.cancelled())) {
            story.then("CANCEL", hours.after(story.last(), 1, dice), operator, reason(plan.cancellations()));
        } else {
            new UnitHandling(setting, shares, dice, operator, letters).tell(story, demand);
        }
    }

    private Map<String, Object> reason(List<String> reasons) {
        return Map.of("reason", dice.pick(reasons));
    }
}
