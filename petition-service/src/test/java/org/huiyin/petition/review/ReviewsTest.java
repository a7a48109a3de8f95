package org.huiyin.petition.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.huiyin.tracking.deadline.Due;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    private static final Instant ASKED = Instant.parse("2026-03-01T01:00:00Z");
    private static final Instant LAST = Instant.parse("2026-03-31T15:59:59Z");

    private static Due due() {
        return new Due("xinfang-review-30-days", ASKED, LAST, ASKED, false);
    }

    private static Reviews asked() {
        return Reviews.NONE.request(ReviewStage.REVIEW, 1, "620302", due());
    }

    private static Reviews both() {
        return asked().decide(ReviewOutcome.UPHELD, LAST)
                .request(ReviewStage.RE_REVIEW, 1, null, due())
                .decide(ReviewOutcome.CHANGED, LAST);
    }

    @Test
    void an_opinion_has_a_review_first_and_a_re_review_after_its_decision() {
        Reviews decided = asked().decide(ReviewOutcome.UPHELD, LAST);

        assertThat(Reviews.NONE.mayHave(ReviewStage.REVIEW, 1)).isTrue();
        assertThat(Reviews.NONE.mayHave(ReviewStage.RE_REVIEW, 1)).isFalse();
        assertThat(asked().mayHave(ReviewStage.RE_REVIEW, 1)).isFalse();
        assertThat(decided.mayHave(ReviewStage.RE_REVIEW, 1)).isTrue();
        assertThat(decided.mayHave(ReviewStage.REVIEW, 1)).isFalse();
    }

    @Test
    void what_went_through_both_is_concluded_in_its_cycle() {
        assertThat(both().concluded(1)).isTrue();
        assertThat(both().mayHave(ReviewStage.REVIEW, 1)).isFalse();
        assertThat(both().mayHave(ReviewStage.RE_REVIEW, 1)).isFalse();
        assertThat(asked().decide(ReviewOutcome.UPHELD, LAST).concluded(1)).isFalse();
    }

    @Test
    void the_opinion_of_the_next_cycle_may_be_doubted_anew() {
        Reviews anew = asked().decide(ReviewOutcome.ORDERED_ANEW, LAST);

        assertThat(anew.orderedAnew()).isTrue();
        assertThat(anew.mayHave(ReviewStage.REVIEW, 2)).isTrue();
        assertThat(anew.concluded(2)).isFalse();
    }

    @Test
    void the_time_of_a_hearing_does_not_count() {
        Reviews heard = asked().beginHearing(ASKED.plus(Duration.ofDays(9)));
        assertThat(heard.anyHearing()).isTrue();
        assertThat(heard.latest(1).orElseThrow().inTime(LAST.plus(Duration.ofDays(90))))
                .isTrue();

        StatutoryReview after =
                heard.endHearing(ASKED.plus(Duration.ofDays(19))).latest(1).orElseThrow();

        assertThat(after.dueAt()).isEqualTo(LAST.plus(Duration.ofDays(10)));
        assertThat(after.hearingSince()).isNull();
        assertThat(after.inTime(LAST.plus(Duration.ofDays(10)))).isTrue();
        assertThat(after.inTime(LAST.plus(Duration.ofDays(10)).plusSeconds(1))).isFalse();
    }

    @Test
    void a_decision_ends_a_hearing_and_is_held_against_the_moved_limit() {
        StatutoryReview decided = asked().beginHearing(LAST.minus(Duration.ofDays(1)))
                .decide(ReviewOutcome.UPHELD, LAST.plus(Duration.ofDays(1)))
                .latest(1)
                .orElseThrow();

        assertThat(decided.dueAt()).isEqualTo(LAST.plus(Duration.ofDays(2)));
        assertThat(decided.open()).isFalse();
        assertThat(decided.inTime(Instant.MAX)).isTrue();
    }

    @Test
    void a_late_decision_stays_late() {
        StatutoryReview late = asked().decide(ReviewOutcome.UPHELD, LAST.plusSeconds(1))
                .latest(1)
                .orElseThrow();

        assertThat(late.inTime(ASKED)).isFalse();
    }
}
