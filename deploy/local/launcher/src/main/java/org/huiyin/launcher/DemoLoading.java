package org.huiyin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.huiyin.demo.DemoData;
import org.huiyin.demo.ImportFile;

/** Loads the demo data through the services' imports, once; a load that was cut off is repeated and changes nothing twice. */
final class DemoLoading {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LocalSystem system;
    private final Home home;
    private final Terminal terminal;

    DemoLoading(LocalSystem system, Terminal terminal) {
        this.system = system;
        this.home = system.home();
        this.terminal = terminal;
    }

    boolean isDone() {
        return Files.exists(home.demoLoaded());
    }

    /** Returns when the services have everything. */
    void load() {
        try {
            List<ImportFile> files = writtenOnce();
            InParallel.run(Part.services().stream()
                    .<Runnable>map(service -> () -> post(service, files))
                    .toList());
            Files.createFile(home.demoLoaded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clock of a load that was cut off is kept, because the same clock gives the same data. */
    private List<ImportFile> writtenOnce() throws IOException {
        Files.createDirectories(home.demoData());
        var moment = home.demoData().resolve("moment");
        if (!Files.exists(moment)) {
            StateFile.replace(moment, system.clock().instant().toString());
        }
        var then = Instant.parse(Files.readString(moment));
        return DemoData.write(home.demoData(), Clock.fixed(then, system.clock().getZone()));
    }

    private void post(Part service, List<ImportFile> files) {
        files.stream()
                .filter(file -> file.service().equals(service.label()))
                .sorted(Comparator.comparingInt(ImportFile::order))
                .forEach(file -> post(service, file));
    }

    private void post(Part service, ImportFile file) {
        try (var chunks = new ImportChunks(file.file())) {
            while (chunks.hasNext()) {
                post(service, file, chunks.next().text());
            }
            terminal.progress("demo.loaded", file.items(), file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void post(Part service, ImportFile file, String lines) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(system.ports().url(service) + file.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + system.token(DemoPerson.inRole(file.role())))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build();
        try {
            HttpResponse<String> response = system.client().send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new LauncherException(
                        "demo.refused", service.label(), file.path(), response.statusCode(), response.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + service.label() + " imported", e);
        }
    }
}
