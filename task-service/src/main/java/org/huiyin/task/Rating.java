package org.huiyin.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * What the proposer says of a closed task 测评.
 *
 * @param result of what came of it
 * @param handling of how it was handled; a deliberation opinion is rated on both 双测评
 */
@Schema(name = "TaskRating")
public record Rating(
        @NotNull Satisfaction result,
        @Nullable Satisfaction handling,
        @Nullable @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public @Nullable String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("result", result.name());
        if (handling != null) {
            detail.put("handling", handling.name());
        }
        return detail;
    }
}
