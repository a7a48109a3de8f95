package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * How far the unit is.
 *
 * @param basicallyDone 基本完成: reported as such, never counted as done; null for no
 */
public record ProgressReport(
        @NotBlank @Size(max = 2000) String remark, @Nullable Boolean basicallyDone) implements ActionBody {

    public ProgressReport {
        basicallyDone = Boolean.TRUE.equals(basicallyDone);
    }

    @Override
    public String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return basicallyDone ? Map.of("basicallyDone", true) : Map.of();
    }
}
