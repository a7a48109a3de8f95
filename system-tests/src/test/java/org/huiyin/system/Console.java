package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A line typed on a console. */
final class Console {
    private Console() {}

    /** What the line prints; it must end well within two minutes. */
    static List<String> lines(String line) throws IOException, InterruptedException {
        Path output = Files.createTempFile("console-", ".out");
        try {
            Process process = new ProcessBuilder("sh", "-c", line)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            List<String> printed = Files.readAllLines(output);
            assertThat(process.exitValue()).as(String.join("\n", printed)).isZero();
            return printed;
        } finally {
            Files.delete(output);
        }
    }
}
