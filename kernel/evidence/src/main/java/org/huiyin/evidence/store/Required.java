package org.huiyin.evidence.store;

import java.util.Locale;
import java.util.Optional;

/** Settings without which nothing starts. */
final class Required {
    private Required() {}

    static <T> T of(Optional<T> setting, String key) {
        return setting.orElseThrow(() -> missing(key, "see docs/configuration.md"));
    }

    static IllegalStateException missing(String key, String what) {
        String variable = key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return new IllegalStateException(key + " (" + variable + ") is missing: " + what);
    }
}
