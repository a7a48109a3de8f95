package org.huiyin.inspection.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyin.inspection.round.RoundKey;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * A new finding.
 *
 * @param group the name of the inspection group in its round
 * @param target code of the inspected unit, one of the round's targets
 * @param category a code, e.g. {@code discipline}
 */
public record RecordFinding(
        @NotNull @Valid RoundKey round,
        @NotBlank @Size(max = 100) String group,
        @NotBlank String target,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 10_000) String content,
        @NotBlank @Size(max = 64) String category)
        implements ActionBody {}
