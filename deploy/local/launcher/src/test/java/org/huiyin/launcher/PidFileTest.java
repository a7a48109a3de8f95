package org.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path directory;

    @Test
    void a_killed_process_that_its_parent_has_not_noticed_does_not_run() throws Exception {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 300 & echo $!; exec sleep 300").start();
        try (var output = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            var file = new PidFile(directory.resolve("child.pid"));
            file.write(child);
            assertThat(file.process()).contains(child);

            child.destroyForcibly();

            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(file.process()).isEmpty());
            assertThat(child.isAlive()).isTrue();
        } finally {
            parent.destroyForcibly();
        }
    }
}
