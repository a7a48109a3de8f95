package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.huiyin.tracking.item.ActionBody;

/** Words for history. */
public record Remark(@NotBlank @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public String words() {
        return remark;
    }
}
