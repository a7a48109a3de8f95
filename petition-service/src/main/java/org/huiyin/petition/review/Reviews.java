package org.huiyin.petition.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.Immutable;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.item.JsonColumn;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of a petition, oldest first. Each opinion has at most one review and one re-review; only the latest can be
 * open. Immutable.
 */
public record Reviews(List<StatutoryReview> all) {
    /** The opinion was never doubted. */
    public static final Reviews NONE = new Reviews(List.of());

    public Reviews {
        all = List.copyOf(all);
    }

    /** The latest of the cycle, where it has any. */
    public Optional<StatutoryReview> latest(int cycle) {
        return all.isEmpty() || all.getLast().cycle() != cycle ? Optional.empty() : Optional.of(all.getLast());
    }

    public boolean anyOpen() {
        return !all.isEmpty() && all.getLast().open();
    }

    /** Whether the latest decision was that the matter is handled again. */
    public boolean orderedAnew() {
        return !all.isEmpty() && all.getLast().outcome() == ReviewOutcome.ORDERED_ANEW;
    }

    public boolean anyHearing() {
        return anyOpen() && all.getLast().heard();
    }

    /** Which review the opinion of the cycle can still have: none while one is open and after both. */
    private Optional<ReviewStage> next(int cycle) {
        if (anyOpen()) {
            return Optional.empty();
        }
        return latest(cycle)
                .map(StatutoryReview::stage)
                .map(stage -> switch (stage) {
                    case REVIEW -> Optional.of(ReviewStage.RE_REVIEW);
                    case RE_REVIEW -> Optional.<ReviewStage>empty();
                })
                .orElse(Optional.of(ReviewStage.REVIEW));
    }

    public boolean mayHave(ReviewStage stage, int cycle) {
        return next(cycle).filter(stage::equals).isPresent();
    }

    /** Whether the opinion of the cycle has been through both: the matter is closed for good. */
    public boolean concluded(int cycle) {
        return latest(cycle)
                .filter(review -> review.stage() == ReviewStage.RE_REVIEW)
                .filter(review -> !review.open())
                .isPresent();
    }

    /** @param due for the decision, from the request */
    public Reviews request(ReviewStage stage, int cycle, @Nullable String authority, Due due) {
        List<StatutoryReview> more = new ArrayList<>(all);
        more.add(StatutoryReview.requested(stage, cycle, authority, due));
        return new Reviews(more);
    }

    public Reviews beginHearing(Instant at) {
        return latestBecomes(review -> review.beginHearing(at));
    }

    public Reviews endHearing(Instant at) {
        return latestBecomes(review -> review.endHearing(at));
    }

    public Reviews decide(ReviewOutcome outcome, Instant at) {
        return latestBecomes(review -> review.decide(outcome, at));
    }

    private Reviews latestBecomes(UnaryOperator<StatutoryReview> change) {
        List<StatutoryReview> changed = new ArrayList<>(all);
        changed.set(all.size() - 1, change.apply(all.getLast()));
        return new Reviews(changed);
    }

    /** As a column of JSON. */
    @Immutable
    @Converter
    public static class Column extends JsonColumn<Reviews> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
