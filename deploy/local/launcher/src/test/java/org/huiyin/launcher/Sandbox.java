package org.huiyin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project directory with stand-ins for the applications, whose state is in it and whose ports are free ones. */
record Sandbox(Path project) {
    Launched run(String... arguments) {
        return run(Map.of("LANG", "en_GB.UTF-8"), arguments);
    }

    Launched run(Map<String, String> environment, String... arguments) {
        return Launched.run(project, environment, arguments);
    }

    Path state(String name) {
        return project.resolve(".huiyin").resolve(name);
    }

    long pid(Part part) {
        return new PidFile(state("run/" + part.label() + ".pid"))
                .process()
                .orElseThrow()
                .pid();
    }

    /** As a start that was killed leaves it: a process, and nothing made in it. */
    void startOnly(Part part) {
        var home = new Home(state(""));
        Ports ports = Ports.kept(home.ports()).orElseThrow();
        new LocalSystem(project, home, ports, HttpClient.newHttpClient(), Clock.systemUTC())
                .processes()
                .start(part);
    }

    /** How many lines the stand-in was given to import, since the log began. */
    long received(Part service, String path) {
        return lines(state("logs/" + service.label() + ".log")).stream()
                .filter(line -> line.startsWith("received " + path + " "))
                .mapToLong(line -> Long.parseLong(line.split(" ")[2]))
                .sum();
    }

    List<Path> files(String directory) {
        try (Stream<Path> found = Files.list(state(directory))) {
            return found.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
