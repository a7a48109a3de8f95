package org.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.launcher.ImportChunks.Chunk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportChunksTest {
    @TempDir
    Path directory;

    @Test
    void short_lines_go_by_five_hundred() throws IOException {
        List<Chunk> chunks = chunks(
                IntStream.range(0, 1201).mapToObj(i -> "{\"n\":" + i + "}").toList());

        assertThat(chunks).extracting(Chunk::lines).containsExactly(500, 500, 201);
        assertThat(chunks.getLast().text()).endsWith("{\"n\":1200}\n");
    }

    @Test
    void long_lines_go_by_what_fits_into_one_request() throws IOException {
        List<Chunk> chunks = chunks(List.of("整".repeat(200_000), "改".repeat(200_000), "率"));

        assertThat(chunks).extracting(Chunk::lines).containsExactly(1, 2);
    }

    @Test
    void an_empty_file_has_none() throws IOException {
        assertThat(chunks(List.of())).isEmpty();
    }

    private List<Chunk> chunks(List<String> lines) throws IOException {
        Path file = Files.write(directory.resolve("import.ndjson"), lines);
        List<Chunk> found = new ArrayList<>();
        try (var chunks = new ImportChunks(file)) {
            while (chunks.hasNext()) {
                found.add(chunks.next());
            }
        }
        return found;
    }
}
