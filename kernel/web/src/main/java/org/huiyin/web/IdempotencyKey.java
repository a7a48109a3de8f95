package org.huiyin.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a repeated POST one and the same.
 *
 * @param value 1–128 visible ASCII characters
 */
public record IdempotencyKey(String value) {
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{1,128}");

    public IdempotencyKey {
        if (!VISIBLE_ASCII.matcher(value).matches()) {
            throw FieldError.of(HEADER, "idempotency-key").problem();
        }
    }

    /** @throws ProblemException 400: {@code idempotency-key-missing}, or {@code invalid-request} for other characters */
    public static IdempotencyKey of(@Nullable String header) {
        if (header == null || header.isEmpty()) {
            throw new ProblemException(WebProblem.IDEMPOTENCY_KEY_MISSING);
        }
        return new IdempotencyKey(header);
    }
}
