package org.huiyin.task;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
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
import java.util.List;
import java.util.UUID;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.Link;
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
    /** Parts of tasks: a kind of their own, so that a matter and its parts are never counted together. */
    public static final ItemKind SUBTASK = new ItemKind("SUBTASK", "ZR", "tasks", "督查子任务");

    public static final String URGENT = "URGENT";

    @Id
    private UUID id;

    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @MapsId
    @JoinColumn(name = "id")
    private Tracking tracking;

    @Embedded
    private Brief brief;

    /** Whoever holds it while it is not assigned: the unit of the registrar. */
    @Column(name = "registered_by")
    private String registeredBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_class")
    private @Nullable ResultClass resultClass;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "broken_down")
    private boolean brokenDown;

    @Embedded
    private @Nullable Quantity quantity;

    @Embedded
    private @Nullable Verdict verdict;

    /** For JPA. */
    protected Task() {}

    /** @param holder the code of the registrar's unit */
    Task(RegisterTask body, String holder, Step step) {
        if (body.due() != null && !body.source().bringsItsDate()) {
            throw new ProblemException(TaskProblem.DUE_FIXED);
        }
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.brief = new Brief(body);
        this.registeredBy = holder;
        this.tracking = new Tracking(id, KIND, body.title(), body.dimensions(holder), step.at());
        tracking.set(Fact.REGISTERED, step.at());
        aimAt(body.target());
    }

    /** A part of another task, in the hands of whoever leads that one. */
    Task(Subtask body, Step step) {
        Tracking parent = body.parent().tracking();
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.parentId = parent.id();
        this.brief = new Brief(body);
        this.registeredBy = parent.dimensions().unit();
        Dimensions place = CommonSteps.withUnits(parent.dimensions(), registeredBy, List.of());
        this.tracking = new Tracking(id, SUBTASK, body.plan().title(), place, step.at());
        tracking.link(new Link(Link.Type.PART_OF, KIND.name(), parent.id()));
        tracking.set(Fact.REGISTERED, step.at());
        aimAt(body.plan().target());
    }

    /** What a matter of another line asked for, under the id that it named. */
    Task(RaisedTask raised, String holder, Step step) {
        this.id = raised.id();
        this.registeredBy = holder;
        this.brief = new Brief(raised);
        this.tracking = new Tracking(id, KIND, raised.title(), raised.dimensions(holder), step.at());
        tracking.link(raised.link());
        tracking.set(Fact.REGISTERED, step.at());
        tracking.record(TaskAction.REGISTER.name(), TaskState.REGISTERED, step, raised);
    }

    private void aimAt(@Nullable Target target) {
        if (target != null) {
            measure(Quantity.of(target));
        }
    }

    private void measure(Quantity present) {
        quantity = present;
        tracking.setQuantities(present.contributed());
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

    /** @throws ProblemException 422 {@code target-missing} for an amount that nothing is held against */
    void reported(Step step, TaskProgress body) {
        SupervisionSteps.reported(tracking, step.at());
        Long actual = body.actual();
        if (actual != null) {
            if (quantity == null) {
                throw new ProblemException(TaskProblem.TARGET_MISSING);
            }
            measure(quantity.reached(actual));
        }
    }

    void setTarget(TargetSetting body) {
        measure(quantity == null ? Quantity.of(body.target()) : quantity.towards(body.target()));
    }

    void sponsor(Sponsorship body) {
        brief.sponsor(body);
    }

    void breakDown() {
        brokenDown = true;
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
        if (isMotion() && !tracking.facts().has(Fact.REPLIED)) {
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

    /** @throws ProblemException 422 {@code second-rating-missing} for a deliberation opinion that is rated once */
    void rate(Step step, Rating body) {
        verdict = Verdict.of(body, source());
        verdict.facts().forEach(fact -> tracking.set(fact, step.at()));
    }

    /** The same units get it again, in a cycle of its own; after a proposer's dissatisfaction it is redone. */
    void reopen(Step step, Due sign, Allowance decline) {
        boolean redone = verdict != null && verdict.isDissatisfied();
        tracking.nextCycle(step.at());
        if (redone) {
            tracking.set(Fact.REDONE, step.at());
        }
        resultClass = null;
        verdict = null;
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

    /** Whether it is filed or not, and owes its proposer a written reply. */
    boolean isMotion() {
        return source().isMotion() && !isSubtask();
    }

    /** Whether it is assigned only once it is filed. */
    boolean mustBeFiled() {
        return source().mustBeFiled() && !isSubtask();
    }

    /** Whether its proposer says what he thinks of the result. */
    boolean isRated() {
        return source().isRated() && !isSubtask();
    }

    public boolean isSubtask() {
        return parentId != null;
    }

    /** Whether its last day comes with it instead of a policy. */
    boolean bringsItsDate() {
        return isSubtask() || source().bringsItsDate();
    }

    /** The task that it is a part of, null for none. */
    public @Nullable UUID parentId() {
        return parentId;
    }

    /** Whether it was ever split into parts. */
    public boolean isBrokenDown() {
        return brokenDown;
    }

    /** Null without a target. */
    public @Nullable Quantity quantity() {
        return quantity;
    }

    /** What the proposer said in the present cycle. */
    public @Nullable Verdict verdict() {
        return verdict;
    }

    public Brief brief() {
        return brief;
    }

    /** Of the reply of the present cycle. */
    public @Nullable ResultClass resultClass() {
        return resultClass;
    }
}
