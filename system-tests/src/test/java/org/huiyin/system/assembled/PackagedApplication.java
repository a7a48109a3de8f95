package org.huiyin.system.assembled;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.huiyin.system.LaunchedSystem;
import org.jspecify.annotations.Nullable;

/** One application as it was packaged, as a process of its own; it can be started again after its end. */
final class PackagedApplication {
    private static final List<String> JVM =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");
    private static final long PATIENCE_SECONDS = 90;
    private static final int NICER = 5;
    private static final int NICEST = 15;

    private final String name;
    private final Address address;
    private final Map<String, String> settings;
    private final Map<String, String> secrets;
    private final Path log;
    private int niceness;
    private @Nullable Process process;

    /**
     * Where one replica answers.
     *
     * @param base e.g. {@code http://127.0.0.1:8081}
     * @param management the same for operators
     */
    record Address(int port, String base, String management) {}

    /** @param secrets by environment, so that no list of processes shows them */
    PackagedApplication(
            String name, Address address, Map<String, String> settings, Map<String, String> secrets, Path log) {
        this.name = name;
        this.address = address;
        this.settings = Map.copyOf(settings);
        this.secrets = Map.copyOf(secrets);
        this.log = log;
    }

    Address address() {
        return address;
    }

    /** Starts it and does not wait. A later start gives way to what runs: there are two cores, not many machines. */
    void start() {
        List<String> command = new ArrayList<>(List.of("nice", "-n", Integer.toString(niceness)));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        niceness = Math.min(niceness + NICER, NICEST);
        command.addAll(JVM);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        Path jar = LaunchedSystem.PROJECT.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(secrets);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Asks it to end and waits for that. */
    void stop() {
        if (process != null) {
            process.destroy();
            awaitEnd(process);
        }
    }

    private void awaitEnd(Process ending) {
        try {
            if (!ending.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                ending.destroyForcibly().waitFor();
                throw new IllegalStateException(name + " did not end when it was asked to, see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whatever still runs. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** What it has written so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + " at " + address.base() + ", log " + log;
    }
}
