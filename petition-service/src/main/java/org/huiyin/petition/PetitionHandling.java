package org.huiyin.petition;

import static org.huiyin.tracking.deadline.Policy.LimitedStep.ACCEPTANCE;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.COMPLETION;
import static org.huiyin.tracking.deadline.Policy.LimitedStep.SIGNATURE;

import jakarta.enterprise.context.ApplicationScoped;
import org.huiyin.directory.Directory;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.petition.callback.Callback;
import org.huiyin.petition.petitioner.Petitioners;
import org.huiyin.petition.repeat.EarlierPetitions;
import org.huiyin.petition.repeat.RepeatLink;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.CommonActions;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.tracking.body.Decline;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.Handover;
import org.huiyin.tracking.body.ProgressReport;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.deadline.DeadlineRules;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.deadline.Policy.LimitedStep;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.SupervisionSteps;
import org.huiyin.web.ProblemException;

/** The use cases of petitions: what the aggregate needs from directory and policies for each action. */
@ApplicationScoped
public class PetitionHandling {
    private final Petitions petitions;
    private final Petitioners petitioners;
    private final EarlierPetitions repeats;
    private final NamedUnits units;
    private final DeadlineRules deadlines;
    private final Directory directory;
    private final PetitionMerging merging;
    private final StatutoryReviews reviews;
    private final Actions<Petition, PetitionAction> actions;

    PetitionHandling(
            Petitions petitions,
            Petitioners petitioners,
            EarlierPetitions repeats,
            NamedUnits units,
            DeadlineRules deadlines,
            Directory directory,
            PetitionMerging merging,
            StatutoryReviews reviews,
            CommonActions common) {
        this.petitions = petitions;
        this.petitioners = petitioners;
        this.repeats = repeats;
        this.units = units;
        this.deadlines = deadlines;
        this.directory = directory;
        this.merging = merging;
        this.reviews = reviews;
        this.actions = table(common);
    }

    private Actions<Petition, PetitionAction> table(CommonActions common) {
        return Actions.<Petition, PetitionAction>of(PetitionAction.class)
                .with(common::declare)
                .with(merging::declare)
                .with(reviews::declare)
                .on(PetitionAction.ACCEPT, Empty.class, (petition, step, body) -> accept(petition, step))
                .on(PetitionAction.REFUSE, Refusal.class, this::refuse)
                .on(PetitionAction.ANSWER, Reply.class, Petition::answer)
                .on(PetitionAction.DISPATCH, Handover.class, this::dispatch)
                .on(PetitionAction.DECIDE, Handover.class, this::decide)
                .on(PetitionAction.NAME_OWNER, CaseOwner.class, (petition, step, body) -> petition.own(body))
                .on(PetitionAction.SIGN, Empty.class, (petition, step, body) -> petition.sign(step))
                .on(PetitionAction.DECLINE, Decline.class, this::decline)
                .on(PetitionAction.REPORT_PROGRESS, ProgressReport.class, PetitionHandling::reported)
                .on(PetitionAction.REPLY, Reply.class, Petition::reply)
                .on(PetitionAction.CLOSE, PetitionReview.class, (petition, step, body) -> petition.close(step))
                .on(PetitionAction.SEND_BACK, PetitionReview.class, (petition, step, body) -> petition.sendBack(step))
                .on(PetitionAction.LINK_REPEAT, RepeatLink.class, this::linkRepeat)
                .on(PetitionAction.UNLINK_REPEAT, Reason.class, (petition, step, body) -> petition.unlinkRepeat())
                .on(PetitionAction.CALL_BACK, Callback.class, Petition::callBack)
                .on(PetitionAction.REDO, Redo.class, this::redo)
                .on(PetitionAction.WITHDRAW, Reason.class, (petition, step, body) -> withdraw(petition, step))
                .on(PetitionAction.CANCEL, Reason.class, (petition, step, body) -> petition.cancel(step))
                .build();
    }

    public Actions<Petition, PetitionAction> actions() {
        return actions;
    }

    /**
     * A new petition in the hands of the registrar's unit, to be accepted or refused in time.
     *
     * @throws ProblemException 409 for an external number that the channel has already, 422 for units or a category
     *     that cannot be
     */
    public Petition register(RegisterPetition body, Step step) {
        requireNewNumber(body);
        body.requireConcernedUnitOfReports();
        String holder = units.holder(step.actor().unit(), step.at());
        if (body.concernedUnit() != null) {
            units.requireKnown(body.concernedUnit());
            units.requireUnconcerned(holder, body.concernedUnit());
        }
        Petition petition = new Petition(body, categoryName(body.category()), holder, step);
        petition.decideBy(due(ACCEPTANCE, petition, step));
        petitioners.keep(petition.tracking(), body.petitioner()).ifPresent(earlier -> petition.repeats(earlier, step));
        return petition;
    }

    private void requireNewNumber(RegisterPetition body) {
        String number = body.externalNumber();
        if (number != null && petitions.bears(body.channel(), number)) {
            throw new ProblemException(TrackingProblem.ALREADY_EXISTS);
        }
    }

    private String categoryName(String code) {
        return directory
                .copy()
                .categories()
                .category(code)
                .map(DirectoryRecord.Category::name)
                .orElseThrow(() -> new ProblemException(TrackingProblem.UNKNOWN_CATEGORY, code));
    }

    private void accept(Petition petition, Step step) {
        reviews.requireNewMatter(petition);
        if (petition.channel().xinfang()) {
            petition.acceptUntil(step, due(COMPLETION, petition, step));
        } else {
            petition.accept(step);
        }
    }

    private void refuse(Petition petition, Step step, Refusal body) {
        reviews.requireFounded(petition, body);
        petition.refuse(step);
    }

    private void dispatch(Petition petition, Step step, Handover body) {
        String concerned = petition.tracking().dimensions().concernedUnit();
        body.units().forEach(unit -> {
            units.requireAssignable(unit, step.at());
            units.requireUnconcerned(unit, concerned);
        });
        petition.dispatch(
                step,
                body,
                due(COMPLETION, petition, step),
                due(SIGNATURE, petition, step),
                deadlines.decline(petition.tracking().dimensions(), step.at()));
    }

    private void decide(Petition petition, Step step, Handover body) {
        dispatch(petition, step, body);
        CommonSteps.decideFinally(petition.tracking());
    }

    private static void reported(Petition petition, Step step, ProgressReport body) {
        SupervisionSteps.reported(petition.tracking(), step.at());
    }

    private void decline(Petition petition, Step step, Decline body) {
        if (body.suggestedUnit() != null) {
            units.requireAssignable(body.suggestedUnit(), step.at());
        }
        petition.decline(step);
    }

    private void withdraw(Petition petition, Step step) {
        merging.requireNobodyMerged(petition);
        petition.withdraw(step);
    }

    private void redo(Petition petition, Step step, Redo body) {
        petition.redo(
                step,
                body,
                due(COMPLETION, petition, step),
                deadlines.decline(petition.tracking().dimensions(), step.at()));
    }

    private void linkRepeat(Petition petition, Step step, RepeatLink body) {
        repeats.requireRepeatable(body.earlier(), petition.tracking(), step);
        petition.linkRepeat(body.earlier(), step);
    }

    private Due due(LimitedStep limited, Petition petition, Step step) {
        return deadlines.due(limited, petition.tracking().dimensions(), step.at());
    }
}
