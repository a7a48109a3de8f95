package org.huiyin.system;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one running system with demo data that all tests but the faults share; it stops with the test JVM. It exports its
 * spans to this JVM and logs as in production. Before anything else a petition is planted whose every word is looked for
 * at the end.
 */
final class DemoSystem {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final SpanReceiver SPANS = new SpanReceiver();
    private static final LaunchedSystem SYSTEM = LaunchedSystem.untilTheTestsEnd(
            Path.of("target", "demo-system"),
            true,
            Map.of(
                    "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", SPANS.endpoint(),
                    "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms",
                    "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
                    "HUIYIN_JOURNAL_SETTLED_AFTER", "0s"));
    private static final PlantedPetition PLANTED = PlantedPetition.plant();

    private DemoSystem() {}

    static LaunchedSystem system() {
        return SYSTEM;
    }

    /** The spans that its applications exported. */
    static SpanReceiver spans() {
        return SPANS;
    }

    /** The petition that names people wherever words can be written. */
    static PlantedPetition planted() {
        return PLANTED;
    }

    /** The API through the gateway as the demo person in that role. */
    static Api as(String... roleAndUnit) {
        return new Api(SYSTEM.gateway(), token(roleAndUnit));
    }

    /** The bearer token of that person. */
    static String token(String... roleAndUnit) {
        return TOKENS.computeIfAbsent(String.join(" ", roleAndUnit), any -> SYSTEM.token(roleAndUnit));
    }
}
