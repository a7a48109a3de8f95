package org.huiyin.task.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A file of the directory: comma-separated, a heading, no quotes, UTF-8. */
record CsvFile(String name) {
    /** The fields of each line after the heading. */
    Stream<List<String>> rows() {
        String resource = "/directory/" + name;
        try (InputStream in = CsvFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the application");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> List.of(line.split(",", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
