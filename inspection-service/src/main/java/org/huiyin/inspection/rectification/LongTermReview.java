package org.huiyin.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * Says that what was rectified is still kept up; what is not is a relapse.
 *
 * @param nextReviewOn a further day to look at it again, null for none
 */
public record LongTermReview(
        @NotBlank @Size(max = 2000) String remark, @Nullable LocalDate nextReviewOn) implements ActionBody {
    @Override
    public String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return nextReviewOn == null ? Map.of() : Map.of("nextReviewOn", nextReviewOn.toString());
    }
}
