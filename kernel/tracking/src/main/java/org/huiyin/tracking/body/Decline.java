package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * Why the item is not this unit's.
 *
 * @param suggestedUnit code of the unit it should go to, null if unknown
 */
public record Decline(
        @NotBlank @Size(max = 2000) String reason, @Nullable String suggestedUnit) implements ActionBody {
    @Override
    public String words() {
        return reason;
    }

    @Override
    public Map<String, Object> particulars() {
        return suggestedUnit == null ? Map.of() : Map.of("suggestedUnit", suggestedUnit);
    }
}
