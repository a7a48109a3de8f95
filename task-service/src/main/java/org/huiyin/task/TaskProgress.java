package org.huiyin.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * How far the unit is.
 *
 * @param actual what was reached of the target until now, in all; null where nothing new was measured
 */
public record TaskProgress(
        @NotBlank @Size(max = 2000) String remark,
        @Nullable @PositiveOrZero @Max(Target.MOST) Long actual) implements ActionBody {
    @Override
    public String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return actual == null ? Map.of() : Map.of("actual", actual);
    }
}
