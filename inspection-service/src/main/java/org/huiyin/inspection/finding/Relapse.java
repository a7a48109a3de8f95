package org.huiyin.inspection.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.inspection.round.RoundKey;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * That what was said to be rectified is not, or no longer.
 *
 * @param lookBack the look-back round that found it, null where none did
 */
public record Relapse(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Valid RoundKey lookBack) implements ActionBody {
    @Override
    public String words() {
        return reason;
    }

    @Override
    public Map<String, Object> particulars() {
        Map<String, Object> detail = new LinkedHashMap<>();
        if (lookBack != null) {
            detail.put("programme", String.valueOf(lookBack.programme()));
            detail.put("round", lookBack.number());
            if (lookBack.term() != null) {
                detail.put("term", lookBack.term());
            }
        }
        return detail;
    }
}
