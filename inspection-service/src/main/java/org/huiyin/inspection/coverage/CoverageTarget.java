package org.huiyin.inspection.coverage;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.inspection.round.RoundKey;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.item.CommonSteps;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;

/** One per term and primary unit: inspected once, at the end of its first finished round. */
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

    private int term;
    private String unit;

    /** For JPA. */
    protected CoverageTarget() {}

    CoverageTarget(PlanCoverage body, String unitName, Step step) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.term = body.term();
        this.unit = body.unit();
        Dimensions dimensions = new Dimensions(
                unit,
                List.of(),
                unit,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                term,
                null,
                null,
                RoundKey.PARTY_INSPECTION);
        this.tracking = new Tracking(id, KIND, unitName, dimensions, step.at());
        tracking.set(Fact.TARGET_PLANNED, step.at());
    }

    void inspect(Step step) {
        tracking.set(Fact.TARGET_INSPECTED, step.at());
    }

    void cancel(Step step, Reason body) {
        CommonSteps.exclude(tracking, Fact.CANCELLED, step.at());
    }

    @Override
    public Tracking tracking() {
        return tracking;
    }
}
