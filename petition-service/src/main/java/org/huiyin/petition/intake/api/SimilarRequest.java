package org.huiyin.petition.intake.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of a petition that is being taken in.
 *
 * @param limit at most so many; 5 if missing
 */
public record SimilarRequest(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 10_000) String content,
        @Nullable @Min(1) @Max(20) Integer limit) {
    private static final int DEFAULT_LIMIT = 5;

    String words() {
        return content == null ? title : title + '\n' + content;
    }

    int most() {
        return Objects.requireNonNullElse(limit, DEFAULT_LIMIT);
    }
}
