package org.huiyin.demo.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.demo.plan.InspectionPlan;
import org.huiyin.demo.story.Actor;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.OfficeHours;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;

/** What happens to a finding, from the inspectors' note to the verified rectification. */
final class FindingCourse {
    private static final int LIMIT_MONTHS = 3;
    private static final int LONGEST_DELAY_DAYS = 18;

    private final Setting setting;
    private final InspectionPlan plan;
    private final OfficeHours hours;
    private final Optional<Round> lookBack;
    private final Dice dice;

    FindingCourse(Setting setting, Optional<Round> lookBack, Dice dice) {
        this.setting = setting;
        this.plan = setting.plans().inspection();
        this.hours = setting.hours();
        this.lookBack = lookBack;
        this.dice = dice;
    }

    ImportLine tell(String key, Round round, String target, Map<String, Object> item, Ending ending) {
        Actor inspector = inspector(round, target);
        Telling telling = new Telling(round, target, new Story(key, recorded(round), inspector, item, setting.until()));
        if (ending == Ending.RECTIFIED && dice.chance(plan.shares().onSite())) {
            telling.fixedOnSite(inspector);
        } else {
            telling.fedBack();
            telling.end(ending);
        }
        return telling.story.line();
    }

    private LocalDateTime recorded(Round round) {
        LocalDate first = round.plan().starts().plusDays(3);
        LocalDate last = round.plan().fedBack().minusDays(7);
        LocalDate day = dice.moment(first.atStartOfDay(), last.atStartOfDay()).toLocalDate();
        return hours.latest(day, dice);
    }

    private Actor inspector(Round round, String target) {
        return setting.posts().inspector(dice.pick(round.groupOf(target).members()));
    }

    private Map<String, Object> done(List<String> remarks) {
        return Map.of("remark", dice.pick(remarks), "noEvidenceReason", plan.noEvidence());
    }

    /** One finding while its story is being told. */
    private final class Telling {
        private final Round round;
        private final String target;
        private final Story story;
        private final Actor handler;
        private final Actor officer = setting.posts().officer();

        Telling(Round round, String target, Story story) {
            this.round = round;
            this.target = target;
            this.story = story;
            this.handler = setting.posts().handler(target);
        }

        void fixedOnSite(Actor inspector) {
            LocalDateTime fixed = hours.after(story.last(), dice.between(1, 3), dice);
            story.then("FIX_ON_SITE", fixed, inspector, done(plan.onSiteFixes()))
                    .then("FEED_BACK", round.fedBackAt(), officer, Map.of());
        }

        void fedBack() {
            story.then("FEED_BACK", round.fedBackAt(), officer, Map.of());
            if (dice.chance(plan.shares().declined())) {
                story.then("DECLINE", later(1, 3), handler, Map.of("reason", dice.pick(plan.declines())))
                        .then("ASSIGN", later(2, 5), officer, Map.of("unit", target));
            }
        }

        void end(Ending ending) {
            if (ending == Ending.CANCELLED) {
                story.then("CANCEL", later(5, 15), officer, Map.of("reason", dice.pick(plan.cancellations())));
                return;
            }
            sign();
            progress(ending);
            switch (ending) {
                case RECTIFIED -> rectified();
                case SUBMITTED -> submit(submissionDay(dice.chance(0.3)));
                case RECTIFYING, CANCELLED -> {}
            }
        }

        private void sign() {
            boolean late = dice.chance(plan.shares().signedLate());
            story.then("SIGN", late ? later(2, 4) : later(0, 0), handler, Map.of());
        }

        private void progress(Ending ending) {
            boolean basicallyDone = dice.chance(
                    ending == Ending.RECTIFYING ? 0.5 : plan.shares().basicallyDone());
            if (basicallyDone || dice.chance(0.2)) {
                Map<String, Object> report =
                        Map.of("remark", dice.pick(plan.progress()), "basicallyDone", basicallyDone);
                story.then("REPORT_PROGRESS", later(5, 9), handler, report);
            }
        }

        private void rectified() {
            LocalDate day = submissionDay(dice.chance(plan.shares().late()));
            if (dice.chance(plan.shares().sentBack())) {
                submit(day.minusDays(25));
                story.then(
                        "SEND_BACK",
                        later(1, 4),
                        verifier(),
                        Map.of("decision", "SEND_BACK", "remark", dice.pick(plan.sendBacks())));
            }
            submit(day);
            story.then("APPROVE", later(1, 4), verifier(), Map.of("decision", "APPROVE"));
            lookBack.filter(this::relapsedIn).ifPresent(this::relapse);
        }

        private LocalDate submissionDay(boolean late) {
            LocalDate due = round.plan().fedBack().plusMonths(LIMIT_MONTHS);
            return late
                    ? hours.onOrAfter(due.plusDays(dice.between(1, LONGEST_DELAY_DAYS)))
                    : due.minusDays(dice.between(0, 45));
        }

        private void submit(LocalDate day) {
            story.then("SUBMIT", hours.latest(day, dice), handler, done(plan.submissions()));
        }

        private Actor verifier() {
            return dice.chance(0.4) ? officer : inspector(round, target);
        }

        private boolean relapsedIn(Round later) {
            boolean before = story.last().toLocalDate().isBefore(later.plan().starts());
            return before && later.has(target) && dice.chance(plan.shares().relapsed());
        }

        private void relapse(Round later) {
            LocalDate found = later.plan().starts().plusDays(dice.between(2, 30));
            story.then("RELAPSE", hours.latest(found, dice), officer, Map.of("reason", dice.pick(plan.relapses())));
            submit(story.last().toLocalDate().plusDays(dice.between(15, 60)));
            story.then("APPROVE", later(1, 4), verifier(), Map.of("decision", "APPROVE"));
        }

        private LocalDateTime later(int fewest, int most) {
            return hours.after(story.last(), dice.between(fewest, most), dice);
        }
    }
}
