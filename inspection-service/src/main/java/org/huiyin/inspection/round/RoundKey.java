package org.huiyin.inspection.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * Which round is meant, as people name it: the third special round of the seventh term.
 *
 * @param term 届
 * @param number 轮次 within term, kind and programme
 * @param programme null for party inspection
 */
public record RoundKey(
        @Positive int term,
        @Positive int number,
        @NotNull RoundKind kind,
        @Nullable String programme) {
    /** Where no programme is named. */
    public static final String PARTY_INSPECTION = "PARTY_INSPECTION";

    public RoundKey {
        programme = programme == null ? PARTY_INSPECTION : programme;
    }
}
