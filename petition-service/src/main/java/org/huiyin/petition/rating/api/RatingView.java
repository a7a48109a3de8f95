package org.huiyin.petition.rating.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.huiyin.event.EventJson;
import org.huiyin.petition.rating.RatingLevel;
import org.huiyin.petition.rating.ServiceRating;
import org.jspecify.annotations.Nullable;

/**
 * A rating as the API shows it.
 *
 * @param month e.g. {@code 2021-05}
 * @param petition the one that follows a bad card up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingView(
        UUID id,
        String unit,
        String hall,
        String month,
        String window,
        RatingLevel level,
        int cards,
        @Nullable String cardNumber,
        @Nullable UUID petition,
        String recordedBy,
        OffsetDateTime recordedAt) {
    static RatingView of(ServiceRating rating) {
        return new RatingView(
                rating.id(),
                rating.unit(),
                rating.hall(),
                rating.month().toString().substring(0, "2021-05".length()),
                rating.window(),
                rating.level(),
                rating.cards(),
                rating.cardNumber(),
                rating.petition(),
                rating.recordedBy(),
                EventJson.time(rating.recordedAt()));
    }
}
