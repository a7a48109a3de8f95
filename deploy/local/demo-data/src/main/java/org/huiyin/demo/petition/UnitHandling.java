package org.huiyin.demo.petition;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.huiyin.demo.plan.PetitionPlan;
import org.huiyin.demo.plan.PetitionPlan.Shares;
import org.huiyin.demo.plan.UnitPlan;
import org.huiyin.demo.story.Actor;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.OfficeHours;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/** What happens to a petition from its dispatch to a unit until it is closed, or closed again. */
final class UnitHandling {
    private static final int HOURS_PER_DAY = 24;

    private final Setting setting;
    private final PetitionPlan plan;
    private final UnitPlan units;
    private final OfficeHours hours;
    private final Shares shares;
    private final Dice dice;
    private final Actor operator;
    private final boolean letters;

    UnitHandling(Setting setting, Shares shares, Dice dice, Actor operator, boolean letters) {
        this.setting = setting;
        this.plan = setting.plans().petitions();
        this.units = setting.plans().units();
        this.hours = setting.hours();
        this.shares = shares;
        this.dice = dice;
        this.operator = operator;
        this.letters = letters;
    }

    void tell(Story story, Demand demand) {
        new Telling(story, demand).tell();
    }

    private final class Telling {
        private final Story story;
        private final Demand demand;
        private final int limitHours;
        private final boolean urgent;
        private LocalDateTime started;
        private String unit;

        Telling(Story story, Demand demand) {
            this.story = story;
            this.demand = demand;
            this.limitHours = plan.limits().get(letters ? "LETTERS" : demand.urgency());
            this.urgent = limitHours <= HOURS_PER_DAY;
            this.started = story.last();
            this.unit = pickUnit();
        }

        private String pickUnit() {
            return dice.pick(units.resolve(dice.weighted(demand.units())));
        }

        void tell() {
            story.then("DISPATCH", dispatched(), operator, Map.of("unit", unit));
            started = letters ? started : story.last();
            if (!urgent && !demand.report() && dice.chance(shares.declined())) {
                declined();
            }
            story.then("SIGN", signed(), handler(), Map.of());
            if (!urgent && dice.chance(shares.progress())) {
                LocalDateTime at = hours.after(story.last(), 0, dice);
                story.then("REPORT_PROGRESS", at, handler(), Map.of("remark", dice.pick(plan.progress())));
            }
            replied();
            closed();
            if (dice.chance(shares.redone())) {
                redone();
            }
        }

        private LocalDateTime dispatched() {
            return letters
                    ? hours.after(story.last(), dice.between(0, 2), dice)
                    : story.last().plusMinutes(urgent ? dice.between(2, 15) : dice.between(4, 180));
        }

        private void declined() {
            Map<String, Object> reason = Map.of("reason", dice.pick(plan.declines()));
            story.then("DECLINE", hours.after(story.last(), 1, dice), handler(), reason);
            unit = pickUnit();
            story.then("DISPATCH", hours.after(story.last(), 0, dice), operator, Map.of("unit", unit));
        }

        private LocalDateTime signed() {
            return urgent
                    ? story.last().plusMinutes(dice.between(3, 5 * limitHours))
                    : hours.after(story.last(), dice.chance(0.05) ? 2 : 0, dice);
        }

        private void replied() {
            boolean late = dice.chance(shares.late());
            if (!urgent && dice.chance(shares.sentBack())) {
                reply(within(20, 50), plan.replies());
                LocalDateTime at = hours.after(story.last(), 0, dice);
                story.then(
                        "SEND_BACK",
                        at,
                        operator,
                        Map.of("decision", "SEND_BACK", "remark", dice.pick(plan.sendBacks())));
            }
            reply(late ? afterDeadline() : within(25, 95), plan.replies());
        }

        /** A moment after that part of the limit, in percent; whole days are office days if that is not too late. */
        private LocalDateTime within(int fromPercent, int toPercent) {
            Duration limit = Duration.ofHours(limitHours);
            LocalDateTime moment = started.plus(
                    limit.multipliedBy(dice.between(fromPercent, toPercent)).dividedBy(100));
            if (!moment.isAfter(story.last())) {
                return story.last().plusMinutes(dice.between(10, 90));
            }
            LocalDateTime office = hours.latest(moment.toLocalDate(), dice);
            return urgent || !office.isAfter(story.last()) ? moment : office;
        }

        private LocalDateTime afterDeadline() {
            if (urgent) {
                return started.plusHours(limitHours).plusMinutes(dice.between(20, 60 * limitHours));
            }
            LocalDate due = started.toLocalDate().plusDays(limitHours / HOURS_PER_DAY);
            return hours.during(hours.onOrAfter(due.plusDays(dice.between(1, 9))), dice);
        }

        private void reply(LocalDateTime at, List<String> replies) {
            story.then(
                    "REPLY", at, handler(), Map.of("reply", dice.pick(replies), "noEvidenceReason", plan.noEvidence()));
        }

        private void closed() {
            Actor reviewer = dice.chance(0.75) ? operator : setting.posts().approver(unit);
            story.then(
                    "CLOSE",
                    hours.after(story.last(), dice.between(0, 2), dice),
                    reviewer,
                    Map.of("decision", "CLOSE"));
        }

        private void redone() {
            Actor who = dice.chance(0.3) ? setting.posts().supervisor() : operator;
            story.then("REDO", hours.after(story.last(), dice.between(1, 5), dice), who, reason(plan.redos()));
            started = story.last();
            reply(within(40, 90), plan.redoReplies());
            closed();
        }

        private Map<String, Object> reason(List<String> reasons) {
            return Map.of("reason", dice.pick(reasons));
        }

        private Actor handler() {
            return setting.posts().handler(unit);
        }
    }
}
