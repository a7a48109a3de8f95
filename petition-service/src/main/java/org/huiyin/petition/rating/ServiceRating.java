package org.huiyin.petition.rating;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** What people said of the service at a window: a number of cards in a month, or one card. Nobody is named. */
@Entity
@Table(name = "service_rating")
public class ServiceRating {
    @Id
    private UUID id;

    private String unit;
    private String hall;

    /** The first day of the month. */
    private LocalDate month;

    @Column(name = "service_window")
    private String window;

    @Enumerated(EnumType.STRING)
    private RatingLevel level;

    private int cards;

    @Column(name = "card_number")
    private @Nullable String cardNumber;

    @Column(name = "petition_id")
    private @Nullable UUID petition;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For JPA. */
    protected ServiceRating() {}

    ServiceRating(RecordRating body, String subject, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.unit = body.unit();
        this.hall = body.hall();
        this.month = body.firstDay();
        this.window = body.window();
        this.level = body.level();
        this.cards = body.count();
        this.cardNumber = body.cardNumber();
        this.recordedBy = subject;
        this.recordedAt = at;
    }

    /** Whether the same was said already. */
    boolean says(RecordRating body) {
        return month.equals(body.firstDay())
                && window.equals(body.window())
                && level == body.level()
                && cards == body.count();
    }

    /** @throws ProblemException 409 unless it is a bad card that no petition follows up yet */
    void requireToBeFollowedUp() {
        if (level != RatingLevel.BAD) {
            throw new ProblemException(RatingProblem.NOT_A_BAD_CARD, level.name());
        }
        if (petition != null) {
            throw new ProblemException(TrackingProblem.ALREADY_EXISTS).with("id", petition);
        }
    }

    void followUp(UUID registered) {
        petition = registered;
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public String hall() {
        return hall;
    }

    public LocalDate month() {
        return month;
    }

    public String window() {
        return window;
    }

    public RatingLevel level() {
        return level;
    }

    public int cards() {
        return cards;
    }

    public @Nullable String cardNumber() {
        return cardNumber;
    }

    /** The petition that follows a bad card up, null while there is none. */
    public @Nullable UUID petition() {
        return petition;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
