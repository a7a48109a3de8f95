package org.huiyin.tracking.specimen;

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
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "specimen")
public class Specimen implements WorkItem {
    public static final ItemKind KIND = new ItemKind("SPECIMEN", "SP", "specimens", "试样");

    @Id
    private UUID id;

    @OneToOne(optional = false, fetch = FetchType.EAGER)
    @MapsId
    @JoinColumn(name = "id")
    private Tracking tracking;

    /** Written for the database, where queries read it. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String note;

    protected Specimen() {}

    public Specimen(RegisterSpecimen body, String holder, Step step) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.note = body.note();
        Dimensions dimensions = new Dimensions(
                holder,
                List.of(),
                null,
                "works.lights",
                body.source(),
                null,
                null,
                body.urgency(),
                body.concernedUnit() != null,
                body.concernedUnit(),
                null,
                null,
                null,
                body.programme());
        this.tracking = new Tracking(id, KIND, body.title(), dimensions, step.at());
        tracking.set(Fact.REGISTERED, step.at());
    }

    @Override
    public Tracking tracking() {
        return tracking;
    }
}
