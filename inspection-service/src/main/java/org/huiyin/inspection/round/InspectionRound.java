package org.huiyin.inspection.round;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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

/** A round of inspections: who looks at which units, when. */
@Entity
@Table(name = "inspection_round")
public class InspectionRound implements WorkItem {
    static final ItemKind KIND = new ItemKind("ROUND", "XL", "rounds", "巡察轮次");

    @Id
    private UUID id;

    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @MapsId
    @JoinColumn(name = "id")
    private Tracking tracking;

    private String programme;
    private int term;
    private int number;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "round_member", joinColumns = @JoinColumn(name = "round_id"))
    private Set<Member> members = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "round_target", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "unit")
    @OrderBy
    private Set<String> targets = new TreeSet<>();

    /** A person in a group, by token subject. */
    @Embeddable
    record Member(@Column(name = "group_name") String group, String subject) {}

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
        body.groups()
                .forEach(group -> group.members().forEach(member -> members.add(new Member(group.name(), member))));
        this.tracking = new Tracking(id, KIND, title(), dimensions(holder), step.at());
        tracking.set(Fact.REGISTERED, step.at());
    }

    private String title() {
        return "第%d届第%d轮%s".formatted(term, number, kind.chinese());
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

    /** @throws ProblemException 409, 403 or 422 unless that group of the round may record there then */
    public void requireRecording(String group, String target, Step step) {
        RoundState state = RoundState.valueOf(tracking.status());
        if (!state.hasBegun()) {
            throw new ProblemException(InspectionProblem.ROUND_NOT_STARTED);
        }
        if (state == RoundState.CLOSED && step.at().isAfter(tracking.changedAt())) {
            throw new ProblemException(InspectionProblem.ROUND_CLOSED);
        }
        Set<String> recording = groups().get(group);
        if (recording == null) {
            throw new ProblemException(InspectionProblem.UNKNOWN_GROUP, group);
        }
        if (!targets.contains(target)) {
            throw new ProblemException(InspectionProblem.NOT_A_TARGET, target);
        }
        Actor actor = step.actor();
        if (actor.role().equals(Role.INSPECTOR.tokenName()) && !recording.contains(actor.subject())) {
            throw new ProblemException(WebProblem.NOT_FOUND);
        }
    }

    /** The subjects of each group by its name. */
    public Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        members.forEach(member ->
                groups.computeIfAbsent(member.group(), any -> new TreeSet<>()).add(member.subject()));
        return groups;
    }

    @Override
    public Tracking tracking() {
        return tracking;
    }

    public Set<String> targets() {
        return targets;
    }

    public int term() {
        return term;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
