package org.huiyin.petition.citizen.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyin.petition.callback.Satisfaction;
import org.huiyin.petition.citizen.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A petitioner's rating, with what opens the petition.
 *
 * @param result how satisfied with what came out
 * @param attitude how satisfied with how it was done
 */
public record CitizenRating(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 40) String code,
        @NotNull Satisfaction result,
        @NotNull Satisfaction attitude,
        @Nullable @Size(max = 2000) String remark) {
    Rating rating() {
        return new Rating(result, attitude, remark);
    }

    /** Nothing of it: it may end up in a log. */
    @Override
    public String toString() {
        return "CitizenRating";
    }
}
