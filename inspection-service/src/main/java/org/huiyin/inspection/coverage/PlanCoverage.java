package org.huiyin.inspection.coverage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.huiyin.tracking.item.ActionBody;

/**
 * A primary unit that the term's plan must inspect.
 *
 * @param unit its code
 */
public record PlanCoverage(@Positive int term, @NotBlank String unit) implements ActionBody {}
