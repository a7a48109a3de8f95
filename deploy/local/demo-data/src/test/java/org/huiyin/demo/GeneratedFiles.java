package org.huiyin.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The files of one clock, written once for all tests that read them. */
final class GeneratedFiles {
    /** A Sunday noon in Shanghai. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:40:00Z"), ZoneOffset.UTC);

    static final GeneratedFiles AT_CLOCK = new GeneratedFiles(CLOCK);

    private final List<ImportFile> files;

    GeneratedFiles(Clock clock) {
        try {
            files = DemoData.write(Files.createTempDirectory("demo-data"), clock);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<ImportFile> files() {
        return files;
    }

    ImportFile file(String collection) {
        return files.stream()
                .filter(file -> file.path().equals("/api/v1/" + collection + "/imports"))
                .findFirst()
                .orElseThrow();
    }

    List<GeneratedLine> lines(String collection) {
        return lines(file(collection).file());
    }

    Stream<GeneratedLine> lines() {
        return files.stream().flatMap(file -> lines(file.file()).stream());
    }

    private static List<GeneratedLine> lines(Path file) {
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> read(mapper, line)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GeneratedLine read(ObjectMapper mapper, String line) {
        try {
            return new GeneratedLine(mapper.readTree(line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(line, unreadable);
        }
    }
}
