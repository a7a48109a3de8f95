package org.huiyin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Small comma-separated files on the class path: no quotes, {@code #} begins a comment line. */
public final class CsvResource {
    private CsvResource() {}

    /** The fields of each line after the heading. */
    public static Stream<List<String>> rows(String resource) {
        return lines(resource).skip(1);
    }

    /** The fields of each line, the heading first. */
    public static Stream<List<String>> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(CsvResource.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(",", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
