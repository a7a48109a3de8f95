package org.huiyin.inspection.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which round is meant, as people name it: the third special round of the seventh term.
 *
 * @param term 届; null for a programme without terms
 * @param number 轮次 within term, kind and programme
 * @param programme null for party inspection
 */
public record RoundKey(
        @Nullable @Positive Integer term,
        @Positive int number,
        @NotNull RoundKind kind,
        @Nullable Programme programme) {
    public RoundKey {
        programme = programme == null ? Programme.PARTY_INSPECTION : programme;
    }

    /** The round's name, e.g. 第7届第4轮常规 or 审计第1轮专项. */
    String title() {
        String whose = term == null ? Objects.requireNonNull(programme).chinese() : "第%d届".formatted(term);
        return "%s第%d轮%s".formatted(whose, number, kind.chinese());
    }
}
