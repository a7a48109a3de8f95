package org.huiyin.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.huiyin.tracking.item.ActionBody;

/** What the operator told the petitioner at once 直接答复. */
public record DirectAnswer(@NotBlank @Size(max = 10_000) String reply) implements ActionBody {
    @Override
    public String words() {
        return reply;
    }
}
