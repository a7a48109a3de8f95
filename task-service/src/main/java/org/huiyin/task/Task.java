package org.huiyin.task;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.tracking.body.Assignment;
import org.huiyin.tracking.body.Submission;
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

/** A matter that the supervision office hands to a unit and follows until it is struck off. */
@Entity
@Table(name = "task")
public class Task implements WorkItem {
    public static final ItemKind KIND = new ItemKind("TASK", "DB", "tasks", "督查事项");
    public static final String URGENT = "URGENT";

    @Id
    private UUID id;

    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @MapsId
    @JoinColumn(name = "id")
    private Tracking tracking;

    private @Nullable String content;

    @Column(name = "external_number")
    private @Nullable String externalNumber;

    /** Whoever holds it while it is not assigned: the unit of the registrar. */
    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "proposed_unit")
    private @Nullable String proposedUnit;

    @Column(name = "proposed_supporting_units")
    private String[] proposedSupportingUnits = {};

    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_class")
    private @Nullable ResultClass resultClass;

    /** For JPA. */
    protected Task() {}

    /** @param holder the code of the registrar's unit */
    Task(RegisterTask body, String holder, Step step) {
        if (body.due() != null && !body.source().bringsItsDate()) {
            throw new ProblemException(TaskProblem.DUE_FIXED);
        }
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.content = body.content();
        this.externalNumber = body.externalNumber();
        this.registeredBy = holder;
        this.proposedUnit = body.unit();
        this.proposedSupportingUnits = body.supportingUnits().toArray(String[]::new);
        this.due = body.due();
        this.tracking = new Tracking(id, KIND, body.title(), dimensions(body, holder), step.at());
        tracking.set(Fact.REGISTERED, step.at());
    }

    /** What a matter of another line asked for, under the id that it named. */
    Task(RaisedTask raised, String holder, Step step) {
        this.id = raised.id();
        this.registeredBy = holder;
        this.proposedUnit = raised.proposedUnit();
        this.due = raised.due();
        this.tracking = new Tracking(id, KIND, raised.title(), raised.dimensions(holder), step.at());
        tracking.link(raised.link());
        tracking.set(Fact.REGISTERED, step.at());
        tracking.record(TaskAction.REGISTER.name(), TaskState.REGISTERED, step, raised);
    }

    private static Dimensions dimensions(RegisterTask body, String holder) {
        return new Dimensions(
                holder,
                List.of(),
                null,
                body.category(),
                body.source().name(),
                null,
                null,
                body.urgent() ? URGENT : null,
                false,
                null,
                null,
                null,
                null,
                body.programme());
    }

    /** Whether it has the action at all: only motions are filed and replied to, a proposal is assigned once filed. */
    public boolean offers(TaskAction action) {
        boolean filed = tracking.facts().has(Fact.FILED);
        return switch (action) {
            case FILE, NOT_FILE -> source().isMotion() && !filed;
            case REPLY -> source().isMotion();
            case ASSIGN, DECIDE -> filed || !source().mustBeFiled();
            case REGISTER,
                    SIGN,
                    DECLINE,
                    REPORT_PROGRESS,
                    SUBMIT,
                    APPROVE,
                    SEND_BACK,
                    URGE,
                    ESCALATE,
                    REQUEST_EXTENSION,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    REOPEN,
                    CANCEL -> true;
        };
    }

    void file(Step step) {
        tracking.set(Fact.FILED, step.at());
    }

    void notFile(Step step) {
        CommonSteps.exclude(tracking, Fact.NOT_FILED, step.at());
    }

    void assign(Step step, Assignment body, Due sign, Allowance decline) {
        CommonSteps.assign(tracking, body.unit(), body.supportingUnits(), step.at(), sign, decline);
        SupervisionSteps.reportEvery(tracking, body.reportEvery(), step.at());
        tracking.flow(CountingClock.ACCEPTED, step.at());
    }

    void sign(Step step) {
        CommonSteps.sign(tracking, step.at());
    }

    void reported(Step step) {
        SupervisionSteps.reported(tracking, step.at());
    }

    void decline(Step step) {
        CommonSteps.decline(tracking, registeredBy, step.at());
    }

    void reply(Step step, Reply body) {
        resultClass = body.resultClass();
        CommonSteps.reply(tracking, step.at());
    }

    /** @throws ProblemException 422 {@code reply-missing} for a motion that nobody replied to in this cycle */
    void submit(Step step, Submission body) {
        body.requireEvidence();
        if (source().isMotion() && !tracking.facts().has(Fact.REPLIED)) {
            throw new ProblemException(TaskProblem.REPLY_MISSING);
        }
        CommonSteps.submit(tracking, step);
    }

    void approve(Step step) {
        CommonSteps.approve(tracking, step);
    }

    void sendBack(Step step) {
        CommonSteps.sendBack(tracking, step.at());
    }

    /** The same units get it again, in a cycle of its own. */
    void reopen(Step step, Due sign, Allowance decline) {
        tracking.nextCycle(step.at());
        resultClass = null;
        Dimensions last = tracking.dimensions();
        CommonSteps.assign(tracking, last.unit(), last.supportingUnits(), step.at(), sign, decline);
    }

    void cancel(Step step) {
        CommonSteps.exclude(tracking, Fact.CANCELLED, step.at());
    }

    @Override
    public Tracking tracking() {
        return tracking;
    }

    TaskSource source() {
        return TaskSource.valueOf(String.valueOf(tracking.dimensions().source()));
    }

    public @Nullable String content() {
        return content;
    }

    public @Nullable String externalNumber() {
        return externalNumber;
    }

    public @Nullable String proposedUnit() {
        return proposedUnit;
    }

    public List<String> proposedSupportingUnits() {
        return List.of(proposedSupportingUnits);
    }

    /** The last day in time that came with its registration, Asia/Shanghai. */
    public @Nullable LocalDate due() {
        return due;
    }

    /** Of the reply of the present cycle. */
    public @Nullable ResultClass resultClass() {
        return resultClass;
    }
}
