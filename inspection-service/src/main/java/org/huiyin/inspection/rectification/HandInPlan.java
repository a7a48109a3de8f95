package org.huiyin.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * Hands in how the unit will rectify 报送整改方案.
 *
 * @param document the number of the plan
 */
public record HandInPlan(
        @NotBlank @Size(max = 200) String document,
        @Nullable @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public @Nullable String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("document", document);
    }
}
