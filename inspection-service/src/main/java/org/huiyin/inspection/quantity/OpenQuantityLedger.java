package org.huiyin.inspection.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyin.inspection.round.RoundKey;
import org.huiyin.tracking.item.ActionBody;

/**
 * A new quantity ledger; there is one for each round, target and category.
 *
 * @param target code of the unit that has to do it, one of the round's targets
 * @param category a code of what is counted, e.g. {@code river-patrol}
 * @param title what is counted, in words
 * @param unitOfMeasure e.g. 次
 */
public record OpenQuantityLedger(
        @NotNull @Valid RoundKey round,
        @NotBlank String target,
        @NotBlank @Size(max = 64) String category,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20) String unitOfMeasure,
        @NotNull @Valid Quantities quantities)
        implements ActionBody {}
