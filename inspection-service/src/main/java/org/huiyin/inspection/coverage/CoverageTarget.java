package org.huiyin.inspection.coverage;

import com.fasterxml.uuid.Generators;
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
import java.util.Objects;
import java.util.UUID;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.inspection.round.Programme;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * One per programme, term and unit: inspected once, at the end of its first finished round. A primary unit counts in
 * coverage by its facts TARGET_PLANNED and TARGET_INSPECTED; an extended one has REGISTERED and COMPLETED instead.
 */
@Entity
@Table(name = "coverage_target")
public class CoverageTarget implements WorkItem {
    static final ItemKind KIND = new ItemKind("COVERAGE_TARGET", "FG", "coverage-targets", "巡察覆盖对象");

    @Id
    private UUID id;

    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @MapsId
    @JoinColumn(name = "id")
    private Tracking tracking;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    private @Nullable Integer term;
    private String unit;
    private boolean extended;

    /** For JPA. */
    protected CoverageTarget() {}

    CoverageTarget(PlanCoverage body, String unitName, Step step) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.programme = Objects.requireNonNull(body.programme());
        this.term = body.term();
        this.extended = Boolean.TRUE.equals(body.extended());
        this.unit = body.unit();
        Dimensions dimensions = new Dimensions(
                unit, List.of(), unit, null, null, null, null, null, false, null, term, null, null, programme.name());
        this.tracking = new Tracking(id, KIND, unitName, dimensions, step.at());
        tracking.set(extended ? Fact.REGISTERED : Fact.TARGET_PLANNED, step.at());
    }

    void inspect(Step step) {
        tracking.set(extended ? Fact.COMPLETED : Fact.TARGET_INSPECTED, step.at());
    }

    void cancel(Step step, Reason body) {
        CommonSteps.exclude(tracking, Fact.CANCELLED, step.at());
    }

    @Override
    public Tracking tracking() {
        return tracking;
    }

    /** Whether it is a village or community, shown beside coverage and not in it. */
    public boolean isExtended() {
        return extended;
    }
}
