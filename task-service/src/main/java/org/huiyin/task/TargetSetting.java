package org.huiyin.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;

/** A target that is set or changed after the registration 下达目标. */
public record TargetSetting(
        @NotNull @Valid Target target,
        @NotBlank @Size(max = 2000) String reason) implements ActionBody {
    @Override
    public String words() {
        return reason;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("target", target.amount(), "measure", target.measure());
    }
}
