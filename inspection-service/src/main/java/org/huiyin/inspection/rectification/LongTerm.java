package org.huiyin.inspection.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That a rectification has to be kept up 长期坚持, and on which days it is looked at again. It stays in the base. */
@Embeddable
public class LongTerm {
    @Column(name = "long_term_since")
    private @Nullable Instant since;

    @Column(name = "review_dates")
    @Convert(converter = RectificationColumns.Days.class)
    private List<LocalDate> reviewDates = List.of();

    @Column(name = "reviewed_on")
    private @Nullable LocalDate reviewedOn;

    public void mark(LongTermMark body, Instant at) {
        since = at;
        reviewDates = body.reviewDates().stream().sorted().distinct().toList();
    }

    /** A review takes the next of its dates off, also if it comes before or after that day. */
    public void review(LongTermReview body, LocalDate day) {
        Stream<LocalDate> left = reviewDates.stream().skip(1);
        LocalDate next = body.nextReviewOn();
        reviewDates = (next == null ? left : Stream.concat(left, Stream.of(next)))
                .sorted()
                .distinct()
                .toList();
        reviewedOn = day;
    }

    /** Null unless it is flagged. */
    public @Nullable Instant since() {
        return since;
    }

    /** The days still to come, or missed. */
    public List<LocalDate> reviewDates() {
        return reviewDates;
    }

    public @Nullable LocalDate reviewedOn() {
        return reviewedOn;
    }
}
