package org.huiyin.petition.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The cards of one level that a window got in a month, or a single card.
 *
 * @param unit code of the unit that runs the hall
 * @param hall the name of the hall 政务大厅、便民服务中心, one of the unit's
 * @param month e.g. {@code 2021-05}
 * @param cards how many; 1 if missing
 * @param cardNumber of a single card, one of the hall's; null for a count
 */
public record RecordRating(
        @NotBlank @Size(max = 64) String unit,
        @NotBlank @Size(max = 100) String hall,
        @NotNull @Pattern(regexp = RecordRating.MONTH) String month,
        @NotBlank @Size(max = 100) String window,
        @NotNull RatingLevel level,
        @Nullable @Min(1) @Max(1_000_000) Integer cards,
        @Nullable @Size(min = 1, max = 64) String cardNumber) {
    /** A month of the years 1900 to 2199. */
    public static final String MONTH = "(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])";

    LocalDate firstDay() {
        return LocalDate.parse(month + "-01");
    }

    int count() {
        return Objects.requireNonNullElse(cards, 1);
    }

    /** @throws ProblemException 422 for a bad card without a number, and for a number that is to count several */
    void requireSingleWhereNumbered() {
        if (level == RatingLevel.BAD && cardNumber == null) {
            throw new ProblemException(RatingProblem.BAD_CARD_NUMBER);
        }
        if (cardNumber != null && count() != 1) {
            throw new ProblemException(RatingProblem.CARD_COUNT);
        }
    }
}
