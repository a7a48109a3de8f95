package org.huiyin.inspection.round;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.huiyin.web.WebProblem;
import org.jspecify.annotations.Nullable;

/** A round of inspections: who looks at which units, when. */
@Entity
@Table(name = "inspection_round")
public class InspectionRound implements WorkItem {
    public static final ItemKind KIND = new ItemKind("ROUND", "XL", "rounds", "巡察轮次");

    @Id
    private UUID id;

    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @MapsId
    @JoinColumn(name = "id")
    private Tracking tracking;

    private String programme;
    private @Nullable Integer term;
    private int number;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Embedded
    private Groups groups = new Groups();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "round_target", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "unit")
    @OrderBy
    private Set<String> targets = new TreeSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "round_extended_target", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "unit")
    @OrderBy
    private Set<String> extendedTargets = new TreeSet<>();

    @Embedded
    private Results results = new Results();

    /** For JPA. */
    protected InspectionRound() {}

    /** @param holder the code of the unit that runs the round */
    InspectionRound(PlanRound body, String holder, Step step) {
        RoundKey key = body.key();
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.programme = String.valueOf(key.programme());
        this.term = key.term();
        this.number = key.number();
        this.kind = key.kind();
        this.startsOn = body.startsOn();
        this.endsOn = body.endsOn();
        this.targets.addAll(body.targets());
        this.extendedTargets.addAll(body.extendedTargets());
        body.groups().forEach(groups::add);
        this.tracking = new Tracking(id, KIND, key.title(), dimensions(holder), step.at());
        tracking.set(Fact.REGISTERED, step.at());
    }

    private Dimensions dimensions(String holder) {
        return new Dimensions(
                holder,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                term,
                number,
                kind.name(),
                programme);
    }

    /** @throws ProblemException 409, 404 or 422 unless that group of the round may record there then */
    public void requireRecording(String group, String target, Step step) {
        RoundState state = requireBegun();
        if (state == RoundState.CLOSED && step.at().isAfter(tracking.changedAt())) {
            throw new ProblemException(InspectionProblem.ROUND_CLOSED);
        }
        Set<String> recording = groups.subjects().get(group);
        if (recording == null) {
            throw new ProblemException(InspectionProblem.UNKNOWN_GROUP, group);
        }
        requireTarget(target);
        Actor actor = step.actor();
        if (isInspector(actor) && !recording.contains(actor.subject())) {
            throw new ProblemException(WebProblem.NOT_FOUND);
        }
    }

    /** @throws ProblemException 409, 404 or 422 unless this round looks back at that unit, with this inspector */
    public void requireLookBack(String target, Step step) {
        if (kind != RoundKind.LOOK_BACK) {
            throw new ProblemException(InspectionProblem.NOT_A_LOOK_BACK);
        }
        requireBegun();
        requireTarget(target);
        Actor actor = step.actor();
        if (isInspector(actor) && !groups.list(actor.subject())) {
            throw new ProblemException(WebProblem.NOT_FOUND);
        }
    }

    private RoundState requireBegun() {
        RoundState state = RoundState.valueOf(tracking.status());
        if (!state.hasBegun()) {
            throw new ProblemException(InspectionProblem.ROUND_NOT_STARTED);
        }
        return state;
    }

    /** @throws ProblemException 422 {@code not-a-target} for a unit that is neither a primary nor an extended target */
    public void requireTarget(String unit) {
        if (!targets.contains(unit) && !extendedTargets.contains(unit)) {
            throw new ProblemException(InspectionProblem.NOT_A_TARGET, unit);
        }
    }

    private static boolean isInspector(Actor actor) {
        return actor.role().equals(Role.INSPECTOR.tokenName());
    }

    /** Whether any of its groups lists the subject. */
    public boolean lists(String subject) {
        return groups.list(subject);
    }

    @Override
    public Tracking tracking() {
        return tracking;
    }

    public Set<String> targets() {
        return targets;
    }

    public Set<String> extendedTargets() {
        return extendedTargets;
    }

    public Groups groups() {
        return groups;
    }

    public Results results() {
        return results;
    }

    public @Nullable Integer term() {
        return term;
    }

    public Programme programme() {
        return Programme.of(programme);
    }

    public RoundKind kind() {
        return kind;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
