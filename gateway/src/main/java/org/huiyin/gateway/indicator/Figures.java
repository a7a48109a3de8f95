package org.huiyin.gateway.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.huiyin.event.Fact;
import org.jspecify.annotations.Nullable;

/** The numbers of an answer or of one of its groups. */
record Figures(
        @Nullable Long numerator,
        @Nullable Long denominator,
        List<Answer.Excluded> excluded,
        @Nullable BigDecimal value,
        String display,
        Answer.Status status) {
    /** Nothing can be said. */
    static final Figures UNKNOWN = new Figures(null, null, List.of(), null, Rate.NOTHING, Answer.Status.UNKNOWN);

    static Figures of(Question question, Tally tally) {
        return question.definition().type() == Definition.Type.RATE ? rate(question, tally) : count(question, tally);
    }

    private static Figures rate(Question question, Tally tally) {
        var rate = new Rate(tally.numerator(), tally.base(), question.decimals());
        return new Figures(
                tally.numerator(),
                tally.base(),
                excluded(question, tally),
                rate.value(),
                rate.display(),
                tally.base() == 0 ? Answer.Status.NO_DATA : Answer.Status.OK);
    }

    private static Figures count(Question question, Tally tally) {
        return new Figures(
                tally.numerator(),
                null,
                excluded(question, tally),
                BigDecimal.valueOf(tally.numerator()),
                Long.toString(tally.numerator()),
                Answer.Status.OK);
    }

    private static List<Answer.Excluded> excluded(Question question, Tally tally) {
        return question.definition().orderedExclusions().stream()
                .filter(reason -> tally.excluded().getOrDefault(reason, 0L) != 0)
                .map(reason -> excluded(reason, tally))
                .toList();
    }

    private static Answer.Excluded excluded(Fact reason, Tally tally) {
        return new Answer.Excluded(reason, tally.excluded().getOrDefault(reason, 0L));
    }
}
