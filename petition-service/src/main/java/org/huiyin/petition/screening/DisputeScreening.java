package org.huiyin.petition.screening;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A unit's report on the disputes of a period. */
@Entity
@Table(name = "dispute_screening")
public class DisputeScreening {
    @Id
    private UUID id;

    private String unit;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private int found;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA. */
    protected DisputeScreening() {}

    DisputeScreening(ReportScreening body, String subject, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.unit = body.unit();
        this.firstDay = body.from();
        this.lastDay = body.to();
        this.found = body.found();
        this.recordedBy = subject;
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public int found() {
        return found;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
