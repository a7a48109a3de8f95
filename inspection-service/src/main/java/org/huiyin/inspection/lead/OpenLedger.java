package org.huiyin.inspection.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.huiyin.inspection.round.RoundKey;
import org.huiyin.tracking.item.ActionBody;

/**
 * A new ledger; there is one for each round and target.
 *
 * @param target code of the inspected unit
 */
public record OpenLedger(
        @NotNull @Valid RoundKey round,
        @NotBlank String target,
        @NotNull @Valid LeadNumbers numbers) implements ActionBody {}
