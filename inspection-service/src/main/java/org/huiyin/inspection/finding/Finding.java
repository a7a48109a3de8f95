package org.huiyin.inspection.finding;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.Link;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.inspection.rectification.Measures;
import org.huiyin.inspection.rectification.Rectification;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.tracking.body.Decline;
import org.huiyin.tracking.body.Handover;
import org.huiyin.tracking.body.ProgressReport;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.body.Submission;
import org.huiyin.tracking.deadline.Deadlines;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.SupervisionSteps;
import org.huiyin.tracking.item.TaskRequests;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** A problem found in an inspected unit, from its record to its rectification. */
@Entity
@Table(name = "finding")
public class Finding implements WorkItem {
    static final ItemKind KIND = new ItemKind("FINDING", "XC", "findings", "问题");

    @Id
    private UUID id;

    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @MapsId
    @JoinColumn(name = "id")
    private Tracking tracking;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "group_name")
    private String group;

    private @Nullable String content;

    private @Nullable String notice;

    /** Until when inspectors ordered it to be rectified 限期整改; null where the policy says it. */
    @Column(name = "rectify_by")
    private @Nullable LocalDate rectifyBy;

    @Embedded
    private Rectification rectification = new Rectification();

    /** Whoever holds it while no unit is to rectify it: the unit of the recorder. */
    @Column(name = "recorded_by")
    private String recordedBy;

    /** For JPA. */
    protected Finding() {}

    /** @param holder the code of the recorder's unit */
    Finding(RecordFinding body, InspectionRound round, String holder, Step step) {
        Dimensions place = round.tracking().dimensions();
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.roundId = round.tracking().id();
        this.group = body.group();
        this.content = body.content();
        this.notice = body.notice();
        this.rectifyBy = body.rectifyBy();
        this.recordedBy = holder;
        Dimensions dimensions = new Dimensions(
                holder,
                List.of(),
                body.target(),
                body.category(),
                null,
                null,
                null,
                null,
                false,
                null,
                place.term(),
                place.round(),
                place.roundKind(),
                place.programme());
        this.tracking = new Tracking(id, KIND, body.title(), dimensions, step.at());
        tracking.set(Fact.REGISTERED, step.at());
    }

    void feedBack(Step step, FindingLimits limits) {
        tracking.set(Fact.FED_BACK, step.at());
        if (tracking.facts().has(Fact.COMPLETED)) {
            tracking.move(CommonSteps.withUnits(tracking.dimensions(), target(), List.of()));
        } else {
            CommonSteps.assign(tracking, target(), List.of(), step.at(), limits.sign(), limits.decline());
            CommonSteps.startClock(tracking, limits.rectification());
            rectification.begin(limits.plan());
        }
        tracking.flow(CountingClock.ACCEPTED, step.at());
    }

    /** A round feeds a finding back once; what was declined after that is assigned by the officer. */
    boolean offers(FindingAction action) {
        boolean fedBack = tracking.facts().has(Fact.FED_BACK);
        return switch (action) {
            case FEED_BACK, FIX_ON_SITE -> !fedBack;
            case ASSIGN, DECIDE, RELAPSE -> fedBack;
            case HAND_IN_PLAN -> rectification.awaitsPlan();
            case MARK_LONG_TERM -> !rectification.isLongTerm();
            case REVIEW_LONG_TERM -> rectification.isLongTerm();
            default -> true;
        };
    }

    void assign(Step step, Handover body, FindingLimits limits) {
        CommonSteps.assign(tracking, body.unit(), body.supportingUnits(), step.at(), limits.sign(), limits.decline());
        SupervisionSteps.reportEvery(tracking, body.reportEvery(), step.at());
    }

    void fixOnSite(Step step, Submission body) {
        body.requireEvidence();
        tracking.set(Fact.FIXED_ON_SITE, step.at());
        CommonSteps.complete(tracking, step.at());
    }

    void sign(Step step) {
        CommonSteps.sign(tracking, step.at());
    }

    void decline(Step step, Decline body) {
        CommonSteps.decline(tracking, recordedBy, step.at());
    }

    void reportProgress(Step step, ProgressReport body) {
        SupervisionSteps.reported(tracking, step.at());
        if (body.basicallyDone()) {
            tracking.set(Fact.BASICALLY_DONE, step.at());
        }
    }

    void submit(Step step, Submission body) {
        body.requireEvidence();
        rectification.requireSubmittable(tracking.cycle());
        CommonSteps.submit(tracking, step);
    }

    void approve(Step step) {
        CommonSteps.approve(tracking, step);
    }

    void sendBack(Step step) {
        CommonSteps.sendBack(tracking, step.at());
    }

    void relapse(Step step, FindingLimits limits) {
        CommonSteps.again(tracking, step.at(), limits.rectification(), limits.decline());
        rectification.begin(limits.plan());
    }

    /** Joins it to the look-back round that found it relapsed. */
    void foundBy(InspectionRound lookBack) {
        tracking.link(new Link(
                        Link.Type.RAISED_FROM,
                        lookBack.tracking().kind(),
                        lookBack.tracking().id())
                .in(tracking.links()));
    }

    /** The look-back rounds that found it relapsed. */
    List<UUID> lookBacks() {
        return tracking.links().stream()
                .filter(link ->
                        link.type() == Link.Type.RAISED_FROM && link.kind().equals(InspectionRound.KIND.name()))
                .map(Link::id)
                .toList();
    }

    /**
     * @throws ProblemException 422 {@code hand-down-due} for a day before that of the step or after the finding's last, or
     *     as {@link Measures#requireOpen} does
     */
    void handDown(Step step, HandDown body) {
        LocalDate first = Deadlines.day(step.at());
        LocalDate last =
                Deadlines.day(Objects.requireNonNull(tracking.deadline().dueAt()));
        if (body.dueOn().isBefore(first) || body.dueOn().isAfter(last)) {
            throw new ProblemException(InspectionProblem.HAND_DOWN_DUE, first, last);
        }
        if (body.measure() != null) {
            rectification.measures().requireOpen(body.measure());
        }
        TaskRequests.ask(tracking, Link.Type.HANDED_DOWN_TO, body.order());
    }

    void cancel(Step step, Reason body) {
        CommonSteps.exclude(tracking, Fact.CANCELLED, step.at());
    }

    private String target() {
        return String.valueOf(tracking.dimensions().target());
    }

    @Override
    public Tracking tracking() {
        return tracking;
    }

    UUID roundId() {
        return roundId;
    }

    /** The number of the written order, null without one. */
    public @Nullable String notice() {
        return notice;
    }

    /** Null where the policy sets the deadline. */
    public @Nullable LocalDate rectifyBy() {
        return rectifyBy;
    }

    public Rectification rectification() {
        return rectification;
    }

    public String group() {
        return group;
    }

    public @Nullable String content() {
        return content;
    }
}
