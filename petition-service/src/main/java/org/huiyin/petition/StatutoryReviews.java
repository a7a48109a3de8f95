package org.huiyin.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitTree;
import org.huiyin.event.Link;
import org.huiyin.petition.review.ReviewDecision;
import org.huiyin.petition.review.ReviewRequest;
import org.huiyin.petition.review.ReviewStage;
import org.huiyin.petition.review.Reviews;
import org.huiyin.petition.review.StatutoryReview;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Policy.LimitedStep;
import org.huiyin.tracking.item.EventTimes;
import org.huiyin.tracking.item.Step;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** The reviews 复查 and re-reviews 复核 of handling opinions, and what a matter that went through both is refused. */
@ApplicationScoped
public class StatutoryReviews {
    private final Petitions petitions;
    private final NamedUnits units;
    private final DeadlineRules deadlines;
    private final Directory directory;

    StatutoryReviews(Petitions petitions, NamedUnits units, DeadlineRules deadlines, Directory directory) {
        this.petitions = petitions;
        this.units = units;
        this.deadlines = deadlines;
        this.directory = directory;
    }

    void declare(Actions.Builder<Petition, PetitionAction> table) {
        table.on(
                        PetitionAction.REQUEST_REVIEW,
                        ReviewRequest.class,
                        (petition, step, body) -> request(petition, step, body, ReviewStage.REVIEW))
                .on(
                        PetitionAction.REQUEST_RE_REVIEW,
                        ReviewRequest.class,
                        (petition, step, body) -> request(petition, step, body, ReviewStage.RE_REVIEW))
                .on(
                        PetitionAction.BEGIN_HEARING,
                        Reason.class,
                        (petition, step, body) ->
                                petition.reviewed(petition.reviews().beginHearing(step.at())))
                .on(
                        PetitionAction.END_HEARING,
                        Reason.class,
                        (petition, step, body) ->
                                petition.reviewed(petition.reviews().endHearing(step.at())))
                .on(PetitionAction.DECIDE_REVIEW, ReviewDecision.class, this::decide);
    }

    /** Only the opinion on a letter, visit or transfer can be reviewed; while that lasts, nobody orders a redo. */
    public boolean offers(Petition petition, PetitionAction action) {
        Reviews reviews = petition.reviews();
        int cycle = petition.tracking().cycle();
        return switch (action) {
            case REQUEST_REVIEW -> petition.channel().xinfang() && reviews.mayHave(ReviewStage.REVIEW, cycle);
            case REQUEST_RE_REVIEW -> reviews.mayHave(ReviewStage.RE_REVIEW, cycle);
            case BEGIN_HEARING -> reviews.anyOpen() && !reviews.anyHearing();
            case END_HEARING -> reviews.anyHearing();
            case DECIDE_REVIEW -> reviews.anyOpen();
            case REDO -> !reviews.anyOpen() && !petition.concludedByReview();
            default -> true;
        };
    }

    /** @throws ProblemException 409 for a further review or a redo of what went through both */
    public void requireUnconcluded(Petition petition, PetitionAction action) {
        boolean further = switch (action) {
            case REDO, REQUEST_REVIEW, REQUEST_RE_REVIEW -> true;
            default -> false;
        };
        if (further && petition.concludedByReview()) {
            throw new ProblemException(PetitionProblem.CONCLUDED_BY_REVIEW);
        }
    }

    /** @throws ProblemException 409 for a petition whose chain of repeats goes back to what went through both */
    void requireNewMatter(Petition petition) {
        Set<UUID> seen = new HashSet<>();
        Optional<Petition> earlier = repeated(petition);
        while (earlier.isPresent() && seen.add(earlier.get().tracking().id())) {
            if (earlier.get().concludedByReview()) {
                throw new ProblemException(PetitionProblem.CONCLUDED_BY_REVIEW);
            }
            earlier = repeated(earlier.get());
        }
    }

    private Optional<Petition> repeated(Petition petition) {
        return petition.tracking().links().stream()
                .filter(link -> link.type() == Link.Type.REPEATS)
                .findFirst()
                .flatMap(link -> petitions.findByIdOptional(link.id()));
    }

    /** @throws ProblemException 422 unless the refusal names what settled the matter exactly where that is its ground */
    void requireFounded(Petition petition, Refusal body) {
        boolean named = body.concluded() != null
                && petitions
                        .findByIdOptional(body.concluded())
                        .filter(petition::isAsConfidentialAs)
                        .filter(Petition::concludedByReview)
                        .isPresent();
        boolean asked = body.ground() == Refusal.Ground.CONCLUDED_BY_REVIEW;
        if (asked ? !named : body.concluded() != null) {
            throw new ProblemException(PetitionProblem.NOT_CONCLUDED);
        }
    }

    private void request(Petition petition, Step step, ReviewRequest body, ReviewStage stage) {
        Optional<StatutoryReview> before =
                petition.reviews().latest(petition.tracking().cycle());
        requireInTime(
                petition,
                step,
                stage,
                before.map(StatutoryReview::decidedAt)
                        .orElseGet(
                                () -> Objects.requireNonNull(petition.tracking().completedAt())));
        String doubted = before.isPresent()
                ? before.get().authority()
                : petition.tracking().dimensions().unit();
        petition.reviewed(petition.reviews()
                .request(
                        stage,
                        petition.tracking().cycle(),
                        authority(petition, body.authority(), doubted),
                        deadlines.due(stage.decision(), petition.tracking().dimensions(), step.at())));
    }

    private void requireInTime(Petition petition, Step step, ReviewStage stage, Instant opinion) {
        Instant last = deadlines
                .due(stage.request(), petition.tracking().dimensions(), opinion)
                .at();
        if (step.at().isAfter(last)) {
            throw new ProblemException(PetitionProblem.REVIEW_TOO_LATE, EventTimes.of(last))
                    .with("until", EventTimes.of(last));
        }
    }

    /** @param doubted the unit whose opinion is doubted, null for one above the directory's */
    private @Nullable String authority(Petition petition, @Nullable String asked, @Nullable String doubted) {
        UnitTree tree = directory.copy().units();
        String authority = asked != null || doubted == null ? asked : tree.parent(doubted);
        if (authority == null) {
            return null;
        }
        units.requireKnown(authority);
        if (doubted == null || authority.equals(doubted) || !tree.belongsTo(doubted, authority)) {
            throw new ProblemException(PetitionProblem.AUTHORITY_NOT_ABOVE, authority);
        }
        units.requireUnconcerned(authority, petition.tracking().dimensions().concernedUnit());
        return authority;
    }

    /** Where a decision leads: to the next cycle, or nowhere. */
    public PetitionState arrival(Petition petition) {
        return petition.reviews().orderedAnew() ? PetitionState.IN_PROGRESS : PetitionState.CLOSED;
    }

    private void decide(Petition petition, Step step, ReviewDecision body) {
        petition.reviewed(petition.reviews().decide(body.outcome(), step.at()));
        switch (body.outcome()) {
            case UPHELD -> {}
            case CHANGED -> petition.words().answered(GivenAnswer.of(body.opinion()));
            case ORDERED_ANEW ->
                petition.handleAgain(
                        step,
                        deadlines.due(
                                LimitedStep.COMPLETION, petition.tracking().dimensions(), step.at()),
                        deadlines.decline(petition.tracking().dimensions(), step.at()));
        }
    }
}
