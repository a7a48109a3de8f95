package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/events.md tells a reader to run is run. */
class EventsDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "events.md");
    private static final int MOST_LINES = 30;

    @TempDir
    Path directory;

    @Test
    void the_consumer_prints_items_with_their_status() throws IOException {
        String code = block("java");
        Path source = Files.writeString(directory.resolve("Follow.java"), code);
        Path output = directory.resolve("output");
        Process consumer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString(),
                        DemoSystem.system().bootstrapServers(),
                        "huiyin.inspections.v1")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        try {
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(
                            () -> assertThat(Files.readString(output)).containsPattern("XC-\\d{4}-\\d{6} RECTIFIED"));
        } finally {
            consumer.destroy();
        }
        assertThat(code.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void the_console_line_shows_keys_headers_and_values() throws Exception {
        String line = block("sh").replace("127.0.0.1:19092", DemoSystem.system().bootstrapServers());

        List<String> records = Console.lines(line);

        assertThat(records)
                .anySatisfy(
                        found -> assertThat(found)
                                .matches(
                                        "[0-9a-f-]{36}\\t.*ce_specversion=1\\.0,.*ce_type=org\\.huiyin\\.item\\.changed\\.v1,.*\\t\\{.*"));
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
