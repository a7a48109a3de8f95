package org.huiyin.system.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.huiyin.system.BareSystem;
import org.huiyin.system.LaunchedSystem;

/** Kills parts of a running system at random moments and brings them back. */
final class Faults {
    private static final int ROUNDS = 3;
    private static final int LONGEST_PAUSE_MILLIS = 4000;

    private final LaunchedSystem system;
    private final Random random;

    Faults(LaunchedSystem system, long seed) {
        this.system = system;
        this.random = new Random(seed);
    }

    /** Each part three times. */
    void inject() {
        for (int round = 0; round < ROUNDS; round++) {
            killServiceWithPendingRows();
            kill("kafka");
            kill("postgres");
            kill("gateway");
        }
    }

    private void killServiceWithPendingRows() {
        pause();
        signal("STOP", "kafka");
        Awaitility.await("rows pending in the outbox").until(() -> pendingRows() > 0);
        signal("KILL", "petition-service");
        signal("CONT", "kafka");
        system.run("start", "petition-service");
    }

    private void kill(String part) {
        pause();
        killNow(part);
        system.run("start", part);
    }

    /** Kills it at once and leaves it dead. */
    void killNow(String part) {
        signal("KILL", part);
    }

    private void pause() {
        try {
            Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long pendingRows() throws SQLException {
        return BareSystem.count("petition", "select count(*) from outbox_pending");
    }

    private void signal(String signal, String part) {
        ProcessHandle process = ProcessHandle.of(pid(part)).orElseThrow();
        List<String> pids = Stream.concat(Stream.of(process), process.descendants())
                .map(one -> Long.toString(one.pid()))
                .toList();
        try {
            new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + signal), pids.stream())
                            .toList())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long pid(String part) {
        try {
            return "postgres".equals(part)
                    ? postmaster()
                    : fromFile(system.home().resolve("run/" + part + ".pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long postmaster() throws IOException {
        try (Stream<Path> files = Files.walk(system.home().resolve("postgres"))) {
            Path file = files.filter(path -> path.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return fromFile(file);
        }
    }

    private static long fromFile(Path file) throws IOException {
        return Long.parseLong(Files.readString(file).strip().split("\\s+")[0]);
    }
}
