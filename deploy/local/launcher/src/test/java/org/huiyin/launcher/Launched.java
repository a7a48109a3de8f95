package org.huiyin.launcher;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A command that was run to its end.
 *
 * @param output what the person at the terminal read
 */
record Launched(int exitCode, String output) {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    static Launched run(Path project, Map<String, String> environment, String... arguments) {
        Map<String, String> all = new HashMap<>(environment);
        all.putIfAbsent("HUIYIN_PORTS", "free");
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int exitCode = new Main(all, project, out, NOON).run(List.of(arguments));
        return new Launched(exitCode, bytes.toString(StandardCharsets.UTF_8));
    }
}
