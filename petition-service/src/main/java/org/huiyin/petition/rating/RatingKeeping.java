package org.huiyin.petition.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huiyin.event.EventJson;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.web.FieldError;
import org.huiyin.web.ProblemException;

/** Enters ratings and links bad cards with the petitions that follow them up, in the caller's transaction. */
@ApplicationScoped
public class RatingKeeping {
    private final ServiceRatings ratings;
    private final NamedUnits units;
    private final Clock clock;

    RatingKeeping(ServiceRatings ratings, NamedUnits units, Clock clock) {
        this.ratings = ratings;
        this.units = units;
        this.clock = clock;
    }

    /** @throws ProblemException 409 {@code already-exists} with the {@code id} of the rating that is there already */
    @Transactional(Transactional.TxType.MANDATORY)
    public ServiceRating enter(RecordRating body, String subject) {
        ratings.inPlaceOf(body).ifPresent(existing -> {
            throw alreadyExists(existing);
        });
        return add(body, subject);
    }

    /** Whether it is new; the very same one may come again. @throws ProblemException 409 for another one in its place */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(RecordRating body, String subject) {
        ServiceRating existing = ratings.inPlaceOf(body).orElse(null);
        if (existing != null && !existing.says(body)) {
            throw alreadyExists(existing);
        }
        if (existing == null) {
            add(body, subject);
        }
        return existing == null;
    }

    /** The bad card, locked; to be linked in the same transaction. @throws ProblemException 409 for any other rating */
    @Transactional(Transactional.TxType.MANDATORY)
    public ServiceRating toFollowUp(UUID id) {
        ServiceRating rating = ratings.lock(id);
        rating.requireToBeFollowedUp();
        return rating;
    }

    /** The petition follows the card up. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void link(ServiceRating rating, UUID petition) {
        rating.followUp(petition);
        ratings.flush();
    }

    private ServiceRating add(RecordRating body, String subject) {
        units.requireKnown(body.unit());
        body.requireSingleWhereNumbered();
        if (body.firstDay().isAfter(LocalDate.ofInstant(clock.instant(), EventJson.ZONE))) {
            throw FieldError.of("month", "past-or-present").problem();
        }
        ServiceRating rating = new ServiceRating(body, subject, clock.instant());
        ratings.persistAndFlush(rating);
        return rating;
    }

    private static ProblemException alreadyExists(ServiceRating existing) {
        return new ProblemException(TrackingProblem.ALREADY_EXISTS).with("id", existing.id());
    }
}
