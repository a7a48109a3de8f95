package org.huiyin.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;

/**
 * A new measure.
 *
 * @param text what is to be done
 * @param responsiblePost the post that answers for it, never a name
 * @param dueOn its last day in time, Asia/Shanghai
 */
public record AddMeasure(
        @NotNull MeasureKind kind,
        @NotBlank @Size(max = 500) String text,
        @NotBlank @Size(max = 100) String responsiblePost,
        @NotNull LocalDate dueOn)
        implements ActionBody {
    @Override
    public String words() {
        return responsiblePost + "：" + text;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("kind", kind.name(), "dueOn", dueOn.toString());
    }
}
