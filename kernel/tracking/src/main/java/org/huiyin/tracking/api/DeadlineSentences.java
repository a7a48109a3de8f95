package org.huiyin.tracking.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.tracking.api.DeadlineView.DayView;
import org.huiyin.tracking.api.DeadlineView.Sentences;
import org.huiyin.tracking.deadline.Deadlines;
import org.huiyin.tracking.deadline.Limit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.item.Adjustment;
import org.huiyin.tracking.item.RunningDeadline;
import org.jspecify.annotations.Nullable;

/** A deadline in words, from the start of its clock to the last extension. */
final class DeadlineSentences {
    private DeadlineSentences() {}

    /** @param policy null for a day that a person set */
    static Sentences of(RunningDeadline deadline, @Nullable Policy policy, List<DayView> days) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        Sentences rule = rule(
                Deadlines.day(Objects.requireNonNull(deadline.startedAt())),
                Deadlines.day(Objects.requireNonNull(deadline.originalDueAt())),
                policy,
                days);
        zh.append(rule.zh());
        en.append(rule.en());
        for (Adjustment adjustment : deadline.adjustments()) {
            zh.append(chinese(adjustment));
            en.append(' ').append(english(adjustment));
        }
        Instant paused = deadline.pausedAt();
        if (paused != null) {
            zh.append("%s起中止计时。".formatted(Deadlines.day(paused)));
            en.append(" The clock stands still since %s.".formatted(Deadlines.day(paused)));
        }
        if (deadline.provisional()) {
            zh.append("所涉年份的放假安排尚未公布，期限为暂定。");
            en.append(" Provisional: the holidays of a year that it reaches into are not known yet.");
        }
        return new Sentences(zh.toString(), en.toString());
    }

    private static Sentences rule(LocalDate from, LocalDate to, @Nullable Policy policy, List<DayView> days) {
        long skipped = days.stream().filter(day -> !day.counted()).count();
        if (policy == null) {
            return new Sentences(
                    "自%s起，期限由交办人定为%s。".formatted(from, to),
                    "From %s; whoever assigned it set the last day, %s.".formatted(from, to));
        }
        Limit limit = policy.limit();
        return new Sentences(
                "自%s起算，次日为第1日，限%d%s，其间%d天不计，止于%s（依据：%s）。"
                        .formatted(from, limit.length(), limit.unit().chinese(), skipped, to, policy.citation()),
                "From %s, day 1 being the day after: %d %s, %d days in between not counted, until %s (%s)."
                        .formatted(from, limit.length(), limit.unit().english(), skipped, to, policy.citation()));
    }

    private static String chinese(Adjustment adjustment) {
        String why = switch (adjustment.kind()) {
            case EXTENSION -> "经批准延期";
            case PAUSE -> "扣除中止计时的时间";
            case RECALCULATION -> "按公布的放假安排或新规定重算";
        };
        return "%s%s，改至%s。".formatted(Deadlines.day(adjustment.at()), why, Deadlines.day(adjustment.after()));
    }

    private static String english(Adjustment adjustment) {
        String why = switch (adjustment.kind()) {
            case EXTENSION -> "extended";
            case PAUSE -> "moved by the time during which the clock stood still";
            case RECALCULATION -> "computed anew under a published calendar or a new rule";
        };
        return "On %s %s, to %s.".formatted(Deadlines.day(adjustment.at()), why, Deadlines.day(adjustment.after()));
    }
}
