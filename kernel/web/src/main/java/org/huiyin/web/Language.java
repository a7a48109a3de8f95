package org.huiyin.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The languages that everything a person reads exists in. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    /** What a caller gets who names no language of ours. */
    public static final Language DEFAULT = CHINESE;

    private static final List<String> RANGES = List.of("zh-cn", "zh", "en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The language tag, as in {@code Content-Language}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The best language for an {@code Accept-Language} header; {@link #DEFAULT} where it is missing, cannot be read or
     * asks for other languages only.
     */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return DEFAULT;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), RANGES);
            return Objects.requireNonNullElse(best, "zh").startsWith("en") ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException notALanguageList) {
            return DEFAULT;
        }
    }
}
