package org.huiyin.evidence.store;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.web.StartRequirement;

/** Settings without which a store cannot be reached. */
final class Required {
    private Required() {}

    /** @throws IllegalStateException naming the setting that is missing */
    static <T> T of(Optional<T> setting, String key) {
        return setting.orElseThrow(() -> new IllegalStateException(missing(key)));
    }

    /** Which of them are missing, in sentences. */
    static Stream<String> missing(Map<String, Optional<?>> settings) {
        return settings.entrySet().stream()
                .filter(setting -> setting.getValue().isEmpty())
                .map(setting -> missing(setting.getKey()));
    }

    private static String missing(String key) {
        return StartRequirement.missing(key, "see docs/configuration.md");
    }
}
