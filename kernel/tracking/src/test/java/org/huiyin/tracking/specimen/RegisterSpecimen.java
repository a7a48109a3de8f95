package org.huiyin.tracking.specimen;

import jakarta.validation.constraints.NotBlank;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/** @param note unique, null for none */
public record RegisterSpecimen(
        @NotBlank String title,
        @NotBlank String source,
        @Nullable String urgency,
        @Nullable String concernedUnit,
        @Nullable String note,
        @Nullable String programme)
        implements ActionBody {}
