package org.huiyin.petition.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * That a petitioner asks for a review 复查 or a re-review 复核.
 *
 * @param authority code of the unit that decides it, above the one whose opinion is doubted; null for the one directly
 *     above
 */
public record ReviewRequest(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(min = 1, max = 64) String authority) implements ActionBody {
    @Override
    public String words() {
        return reason;
    }
}
