package org.huiyin.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.item.ActionBody;

/** The written reply 办复 to a suggestion or proposal. */
@Schema(name = "TaskReply")
public record Reply(
        @NotNull ResultClass resultClass,
        @NotBlank @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("resultClass", resultClass.name());
    }
}
