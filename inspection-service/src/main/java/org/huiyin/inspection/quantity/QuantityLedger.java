package org.huiyin.inspection.quantity;

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
import java.util.List;
import java.util.UUID;
import org.huiyin.event.Dimensions;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;

/** How much of something a target has to do in a round, and did: patrols, visits, homes. */
@Entity
@Table(name = "quantity_ledger")
public class QuantityLedger implements WorkItem {
    static final ItemKind KIND = new ItemKind("QUANTITY_LEDGER", "RL", "quantity-ledgers", "任务量台账");

    @Id
    private UUID id;

    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @MapsId
    @JoinColumn(name = "id")
    private Tracking tracking;

    @Column(name = "round_id")
    private UUID roundId;

    private String target;
    private String category;

    @Column(name = "unit_of_measure")
    private String unitOfMeasure;

    @Embedded
    private Quantities quantities;

    /** For JPA. */
    protected QuantityLedger() {}

    QuantityLedger(OpenQuantityLedger body, InspectionRound round, Step step) {
        Dimensions place = round.tracking().dimensions();
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.roundId = round.tracking().id();
        this.target = body.target();
        this.category = body.category();
        this.unitOfMeasure = body.unitOfMeasure();
        Dimensions dimensions = new Dimensions(
                target,
                List.of(),
                target,
                category,
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
        correct(body.quantities());
    }

    void correct(Quantities present) {
        quantities = present;
        tracking.setQuantities(present.counted());
    }

    void report(AchievedReport body) {
        correct(quantities.withAchieved(body.achieved()));
    }

    @Override
    public Tracking tracking() {
        return tracking;
    }

    /** In which {@link #quantities()} are counted, e.g. 次. */
    public String unitOfMeasure() {
        return unitOfMeasure;
    }

    public Quantities quantities() {
        return quantities;
    }
}
