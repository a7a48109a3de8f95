package org.huiyin.inspection.lead;

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

/** How many leads a round handed over for one target, and what became of them. */
@Entity
@Table(name = "lead_ledger")
public class LeadLedger implements WorkItem {
    static final ItemKind KIND = new ItemKind("LEAD_LEDGER", "XS", "lead-ledgers", "问题线索台账");

    @Id
    private UUID id;

    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @MapsId
    @JoinColumn(name = "id")
    private Tracking tracking;

    @Column(name = "round_id")
    private UUID roundId;

    /** Written for the database, where queries read it. */
    @SuppressWarnings("UnusedVariable")
    private String target;

    @Embedded
    private LeadNumbers numbers;

    /** For JPA. */
    protected LeadLedger() {}

    LeadLedger(OpenLedger body, InspectionRound round, Step step) {
        Dimensions place = round.tracking().dimensions();
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.roundId = round.tracking().id();
        this.target = body.target();
        Dimensions dimensions = new Dimensions(
                body.target(),
                List.of(),
                body.target(),
                null,
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
        this.tracking = new Tracking(id, KIND, round.tracking().title(), dimensions, step.at());
        correct(body.numbers());
    }

    void correct(LeadNumbers present) {
        numbers = present;
        tracking.setQuantities(present.quantities());
    }

    @Override
    public Tracking tracking() {
        return tracking;
    }

    public LeadNumbers numbers() {
        return numbers;
    }
}
