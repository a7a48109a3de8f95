package org.huiyin.system;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The one running system with demo data that all tests but the faults share; it stops with the test JVM. */
final class DemoSystem {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final LaunchedSystem SYSTEM =
            LaunchedSystem.untilTheTestsEnd(Path.of("target", "demo-system"), true);

    private DemoSystem() {}

    static LaunchedSystem system() {
        return SYSTEM;
    }

    /** The API through the gateway as the demo person in that role. */
    static Api as(String... roleAndUnit) {
        String token = TOKENS.computeIfAbsent(String.join(" ", roleAndUnit), any -> SYSTEM.token(roleAndUnit));
        return new Api(SYSTEM.gateway(), token);
    }
}
