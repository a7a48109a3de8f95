package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.SupervisionLevel;

/** Raises the level of supervision 升级督办. */
public record Escalation(
        @NotNull SupervisionLevel level,
        @NotBlank @Size(max = 2000) String reason) implements ActionBody {
    @Override
    public String words() {
        return reason;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("level", level.name());
    }
}
