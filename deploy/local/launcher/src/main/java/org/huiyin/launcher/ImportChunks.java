package org.huiyin.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of an import file in portions that fit one request. */
final class ImportChunks implements AutoCloseable {
    private static final int MOST_LINES = 500;
    private static final int MOST_BYTES = 900_000;

    private final BufferedReader reader;
    private String ahead;

    ImportChunks(Path file) throws IOException {
        reader = Files.newBufferedReader(file);
        ahead = nextLine();
    }

    boolean hasNext() {
        return !ahead.isEmpty();
    }

    /** The next lines, each with its line feed; at least one. */
    Chunk next() throws IOException {
        StringBuilder text = new StringBuilder();
        int lines = 0;
        long bytes = 0;
        do {
            text.append(ahead).append('\n');
            bytes += ahead.getBytes(StandardCharsets.UTF_8).length + 1;
            lines++;
            ahead = nextLine();
        } while (hasNext() && lines < MOST_LINES && bytes + ahead.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES);
        return new Chunk(text.toString(), lines);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private String nextLine() throws IOException {
        String line = reader.readLine();
        return line == null ? "" : line;
    }

    /** Some lines. */
    record Chunk(String text, int lines) {}
}
