package org.huiyin.petition;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.huiyin.event.Fact;
import org.huiyin.petition.callback.Callback;
import org.huiyin.petition.callback.CallbackSteps;
import org.huiyin.petition.merging.Merging;
import org.huiyin.petition.repeat.Repetition;
import org.huiyin.petition.review.Reviews;
import org.huiyin.tracking.body.Handover;
import org.huiyin.tracking.deadline.Allowance;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.SupervisionSteps;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen asks for, from its registration to its close. Its own words stay in its table: the tracked title, which
 * everybody learns, is the name of its category.
 */
@Entity
@Table(name = "petition")
public class Petition implements WorkItem {
    public static final ItemKind KIND = new ItemKind("PETITION", "RX", "petitions", "群众诉求");

    @Id
    private UUID id;

    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @MapsId
    @JoinColumn(name = "id")
    private Tracking tracking;

    private String title;

    private @Nullable String content;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "external_number")
    private @Nullable String externalNumber;

    /** Whoever holds it while it is with no unit: the unit of the registrar. */
    @Column(name = "registered_in")
    private String registeredIn;

    /** Null before the first. */
    @Embedded
    private @Nullable GivenAnswer answer;

    /** The post of the leader who answers for it in person 包案. */
    @Column(name = "case_owner")
    private @Nullable String caseOwner;

    @Convert(converter = Reviews.Column.class)
    private Reviews reviews = Reviews.NONE;

    /** Null for one that was never merged. */
    @Embedded
    private @Nullable Merging merging;

    @Embedded
    private Repetition repetition = new Repetition();

    /** For JPA. */
    protected Petition() {}

    /**
     * @param categoryName the title that may be known outside
     * @param holder the code of the registrar's unit
     */
    Petition(RegisterPetition body, String categoryName, String holder, Step step) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.title = body.title();
        this.content = body.content();
        this.channel = body.channel();
        this.externalNumber = body.externalNumber();
        this.registeredIn = holder;
        this.tracking = new Tracking(id, KIND, categoryName, body.dimensions(holder), step.at());
        tracking.set(Fact.REGISTERED, step.at());
    }

    /** The same petitioner came with the same matter not long ago. */
    void repeats(UUID earlier, Step step) {
        repetition.found(tracking, earlier, step.at());
    }

    void linkRepeat(UUID earlier, Step step) {
        repetition.linked(tracking, earlier, step.at());
    }

    void unlinkRepeat() {
        repetition.takenBack(tracking);
    }

    void decideBy(Due acceptance) {
        CommonSteps.acceptUntil(tracking, acceptance);
    }

    void accept(Step step) {
        CommonSteps.accept(tracking, step.at());
    }

    /** Under the regulations on letters and visits the clock runs from the acceptance. */
    void acceptUntil(Step step, Due conclusion) {
        CommonSteps.accept(tracking, step.at());
        CommonSteps.startClock(tracking, conclusion);
    }

    void refuse(Step step) {
        if (tracking.deadline().acceptedInTime(step.at())) {
            tracking.set(Fact.ACCEPTED_IN_TIME, step.at());
        }
        CommonSteps.exclude(tracking, Fact.NOT_ACCEPTED, step.at());
    }

    void answer(Step step, Reply body) {
        keep(body);
        CommonSteps.complete(tracking, step.at());
    }

    void dispatch(Step step, Handover body, Due completion, Due sign, Allowance decline) {
        CommonSteps.assign(tracking, body.unit(), body.supportingUnits(), step.at(), sign, decline);
        SupervisionSteps.reportEvery(tracking, body.reportEvery(), step.at());
        CommonSteps.startClock(tracking, completion);
    }

    void sign(Step step) {
        CommonSteps.sign(tracking, step.at());
    }

    /**
     * Only under the regulations on letters and visits the clock can stand still, for hearings; what was declined too
     * often is for the supervision office to decide.
     */
    public boolean offers(PetitionAction action) {
        return switch (action) {
            case PAUSE, RESUME -> channel.xinfang();
            case LINK_REPEAT -> repetition.isNone();
            case UNLINK_REPEAT -> repetition.isByHand();
            case ANSWER -> !tracking.handling().awaitsDecision();
            default -> true;
        };
    }

    void decline(Step step) {
        CommonSteps.decline(tracking, registeredIn, step.at());
    }

    void reply(Step step, Reply body) {
        keep(body);
        CommonSteps.reply(tracking, step.at());
        tracking.set(Fact.CALLBACK_DUE, step.at());
        CommonSteps.submit(tracking, step);
    }

    private void keep(Reply body) {
        body.requireEvidence();
        answer = GivenAnswer.of(body);
    }

    void close(Step step) {
        CommonSteps.approve(tracking, step);
    }

    void sendBack(Step step) {
        CommonSteps.sendBack(tracking, step.at());
    }

    /** @throws ProblemException 422 for an answer that is missing or that somebody who was not reached cannot have given */
    void callBack(Step step, Callback body) {
        body.missing().ifPresent(question -> {
            throw new ProblemException(PetitionProblem.CALLBACK_ANSWER_MISSING, question).with("field", question);
        });
        body.outOfPlace().ifPresent(answer -> {
            throw new ProblemException(PetitionProblem.CALLBACK_ANSWER_OUT_OF_PLACE, answer).with("field", answer);
        });
        CallbackSteps.calledBack(tracking, body, step.at());
    }

    /** @throws ProblemException 409 where the petitioner did not say what the order gives as its cause */
    void redo(Step step, Redo body, Due completion, Allowance decline) {
        if (body.cause() != null && !body.cause().isFoundedOn(tracking.facts())) {
            throw new ProblemException(
                    PetitionProblem.REDO_UNFOUNDED, body.cause().name());
        }
        handleAgain(step, completion, decline);
        tracking.set(Fact.REDONE, step.at());
    }

    /** In a cycle of its own, with the same unit. */
    void handleAgain(Step step, Due completion, Allowance decline) {
        CommonSteps.again(tracking, step.at(), completion, decline);
    }

    /** Into which petition it is merged, or was. */
    Merging merging() {
        if (merging == null) {
            merging = new Merging();
        }
        return merging;
    }

    /** The id of the petition that it is merged into, null while it stands for itself. */
    public @Nullable UUID mergedInto() {
        return merging == null ? null : merging.into();
    }

    /** A leader answers for it in person from now on. */
    void own(CaseOwner owner) {
        caseOwner = owner.post();
    }

    /** What a review puts in the place of the unit's answer. */
    void answerBecomes(String opinion) {
        answer = GivenAnswer.of(opinion);
    }

    void reviewed(Reviews now) {
        reviews = now;
    }

    public Reviews reviews() {
        return reviews;
    }

    /** Whether its opinion went through review and re-review: the matter is closed for good. */
    public boolean concludedByReview() {
        return reviews.concluded(tracking.cycle());
    }

    /** Whether both are about the same unit in confidence, or neither is confidential. */
    boolean isAsConfidentialAs(Petition other) {
        return Objects.equals(
                tracking.dimensions().concernedUnit(),
                other.tracking.dimensions().concernedUnit());
    }

    void withdraw(Step step) {
        CommonSteps.exclude(tracking, Fact.WITHDRAWN, step.at());
    }

    void cancel(Step step) {
        CommonSteps.exclude(tracking, Fact.CANCELLED, step.at());
    }

    @Override
    public Tracking tracking() {
        return tracking;
    }

    public String title() {
        return title;
    }

    public @Nullable String content() {
        return content;
    }

    Channel channel() {
        return channel;
    }

    public @Nullable String externalNumber() {
        return externalNumber;
    }

    /** The latest answer or reply, also of a cycle before; null before the first. */
    public @Nullable GivenAnswer answer() {
        return answer;
    }

    public @Nullable String caseOwner() {
        return caseOwner;
    }
}
