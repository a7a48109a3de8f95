package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;

/**
 * How far the unit is.
 *
 * @param basicallyDone 基本完成: reported as such, never counted as done
 */
public record ProgressReport(@NotBlank @Size(max = 2000) String remark, boolean basicallyDone) implements ActionBody {
    @Override
    public String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return basicallyDone ? Map.of("basicallyDone", true) : Map.of();
    }
}
