package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.huiyin.tracking.item.ActionBody;

/** Why something is cancelled, refused, reopened. */
public record Reason(@NotBlank @Size(max = 2000) String reason) implements ActionBody {
    @Override
    public String words() {
        return reason;
    }
}
