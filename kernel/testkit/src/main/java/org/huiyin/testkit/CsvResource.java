package org.huiyin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Small comma-separated files on the class path: no quotes, {@code #} begins a comment line. */
final class CsvResource {
    private CsvResource() {}

    /** The fields of each line after the heading. */
    static Stream<List<String>> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(CsvResource.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> List.of(line.split(",", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
