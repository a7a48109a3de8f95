package org.huiyin.petition.petitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/** That somebody saw a petitioner's data in clear. The table refuses to change or lose it. */
@Entity
@Table(name = "reveal")
public class Reveal {
    @Id
    private UUID id;

    @Column(name = "petition_id")
    private UUID petition;

    private String number;

    /** So that an auditor who belongs to the unit does not learn of the report. */
    @Column(name = "concerned_unit")
    private @Nullable String concernedUnit;

    private String subject;

    private String role;

    private @Nullable String unit;

    private @Nullable String reason;

    @Column(name = "revealed_at")
    private Instant revealedAt;

    /** For JPA. */
    protected Reveal() {}

    /** @param id ascends with time */
    Reveal(UUID id, Tracking petition, Step step, String reason) {
        this.id = id;
        this.petition = petition.id();
        this.number = String.valueOf(petition.number());
        this.concernedUnit = petition.dimensions().concernedUnit();
        this.subject = step.actor().subject();
        this.role = step.actor().role();
        this.unit = step.actor().unit();
        this.reason = reason;
        this.revealedAt = step.at();
    }

    public UUID id() {
        return id;
    }

    public UUID petition() {
        return petition;
    }

    /** The petition's number. */
    public String number() {
        return number;
    }

    public String subject() {
        return subject;
    }

    public String role() {
        return role;
    }

    public @Nullable String unit() {
        return unit;
    }

    /** Null once it was erased with the petition's words. */
    public @Nullable String reason() {
        return reason;
    }

    public Instant revealedAt() {
        return revealedAt;
    }
}
