package org.huiyin.demo;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.demo.story.ImportLine;

/** The files of one run, in the order in which they were added. Fields of bodies are in alphabetical order. */
final class FileSet {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final Path directory;
    private final List<ImportFile> written = new ArrayList<>();

    FileSet(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    void add(String service, String collection, String role, List<ImportLine> lines) throws IOException {
        int order = written.size() + 1;
        Path file = directory.resolve(order + "-" + collection + ".ndjson");
        try (SequenceWriter out = JSON.writerFor(ImportLine.class)
                .withRootValueSeparator("\n")
                .writeValues(Files.newBufferedWriter(file))) {
            out.writeAll(lines);
        }
        written.add(new ImportFile(order, service, "/api/v1/" + collection + "/imports", role, file, lines.size()));
    }

    List<ImportFile> written() {
        return List.copyOf(written);
    }
}
