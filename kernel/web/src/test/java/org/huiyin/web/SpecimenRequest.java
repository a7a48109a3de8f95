package org.huiyin.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body with a field of every kind. */
record SpecimenRequest(
        @NotBlank @Size(max = 10) String name,
        @NotNull Colour colour,
        @Nullable @Min(1) Integer count,
        @Nullable LocalDate day,
        @Nullable OffsetDateTime at,
        @Nullable UUID id,
        @Nullable Boolean whole,
        @Nullable Double weight,
        @Nullable @Valid List<Part> parts) {
    enum Colour {
        RED,
        GREEN
    }

    record Part(@NotBlank String label, int size) {}
}
