package org.huiyin.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.event.Dimensions;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * A new task.
 *
 * @param category a code of the taxonomy
 * @param unit code of the lead unit that is meant to get it; it leads from the assignment on
 * @param supportingUnits codes of the units that are meant to support it, null for none
 * @param programme code of the programme it belongs to, e.g. {@code REFORM_2021}
 * @param urgent shortens the limit of sources that have one for urgent matters; null for no
 * @param due the last day in time, Asia/Shanghai; only for sources whose date comes with the task
 * @param externalNumber the number it has where it comes from
 * @param leadOfficial the post of the leader who answers for it, never a name
 * @param target how much it is to bring, null where nothing is measured
 */
public record RegisterTask(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 10_000) String content,
        @NotNull TaskSource source,
        @Nullable @Size(max = 64) String category,
        @Nullable @Size(max = 64) String unit,
        @Nullable @Size(max = 50) List<@NotBlank String> supportingUnits,
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String programme,
        @Nullable Boolean urgent,
        @Nullable LocalDate due,
        @Nullable @Size(max = 64) String externalNumber,
        @Nullable @Size(max = 100) String leadOfficial,
        @Nullable @Valid Target target)
        implements ActionBody {

    public RegisterTask {
        supportingUnits = supportingUnits == null ? List.of() : List.copyOf(supportingUnits);
        urgent = Boolean.TRUE.equals(urgent);
    }

    Dimensions dimensions(String holder) {
        return new Dimensions(
                holder,
                List.of(),
                null,
                category,
                source.name(),
                null,
                null,
                urgent ? Task.URGENT : null,
                false,
                null,
                null,
                null,
                null,
                programme);
    }
}
