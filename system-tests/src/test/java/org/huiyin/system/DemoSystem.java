package org.huiyin.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.platform.Directories;

/** The one running system with demo data that all tests but the faults share; it stops with the test JVM. */
final class DemoSystem {
    private static final Path HOME = Path.of("target", "demo-system");
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final LaunchedSystem SYSTEM = start();

    private DemoSystem() {}

    static LaunchedSystem system() {
        return SYSTEM;
    }

    /** The API through the gateway as the demo person in that role. */
    static Api as(String... roleAndUnit) {
        String token = TOKENS.computeIfAbsent(String.join(" ", roleAndUnit), any -> SYSTEM.token(roleAndUnit));
        return new Api(SYSTEM.gateway(), token);
    }

    private static LaunchedSystem start() {
        try {
            Directories.delete(HOME);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> new LaunchedSystem(HOME.toAbsolutePath()).run("down")));
            return LaunchedSystem.up(HOME, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
