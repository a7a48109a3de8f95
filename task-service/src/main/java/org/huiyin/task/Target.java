package org.huiyin.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much a task is to bring 量化目标.
 *
 * @param amount a whole number of the measure
 * @param measure the unit of measure, e.g. 户, 件, 万元
 */
@Schema(name = "TaskTarget")
public record Target(
        @NotNull @Positive @Max(MOST) Long amount,
        @NotBlank @Size(max = 20) String measure) {
    /** The sums of a thousand such amounts can still be counted. */
    static final long MOST = 1_000_000_000_000L;
}
