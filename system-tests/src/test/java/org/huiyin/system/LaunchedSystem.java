package org.huiyin.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.huiyin.platform.Directories;
import org.huiyin.platform.LocalPostgres;

/**
 * A local system of its own, started by the launcher as {@code ./huiyin} does it, on free ports.
 *
 * @param home where it keeps its state
 * @param environment settings of its applications, whenever one is started
 */
public record LaunchedSystem(Path home, Map<String, String> environment) {
    public static final Path PROJECT =
            Path.of(System.getProperty("huiyin.project", "..")).toAbsolutePath().normalize();
    private static final long PATIENCE_MINUTES = 8;

    public LaunchedSystem {
        environment = Map.copyOf(environment);
    }

    /** A new system that is stopped when the test JVM ends. */
    public static LaunchedSystem untilTheTestsEnd(Path home, boolean demoData) {
        return untilTheTestsEnd(home, demoData, Map.of());
    }

    /** The same with settings of its applications by environment. */
    static LaunchedSystem untilTheTestsEnd(Path home, boolean demoData, Map<String, String> environment) {
        try {
            Directories.delete(home);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> new LaunchedSystem(home.toAbsolutePath(), Map.of()).run("down")));
            return up(home, demoData, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a system that is new or stopped; returns when everything is healthy. */
    public static LaunchedSystem up(Path home, boolean demoData) throws IOException {
        return up(home, demoData, Map.of());
    }

    private static LaunchedSystem up(Path home, boolean demoData, Map<String, String> environment) throws IOException {
        var system = new LaunchedSystem(home.toAbsolutePath(), environment);
        Files.createDirectories(home);
        Path loaded = home.resolve("demo-data.loaded");
        if (!demoData && !Files.exists(loaded)) {
            Files.createFile(loaded);
        }
        system.run("up");
        return system;
    }

    /**
     * Runs a command of the launcher.
     *
     * @return what it printed
     * @throws IllegalStateException with what it printed if it failed
     */
    public String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dhuiyin.project=" + PROJECT,
                "-cp",
                PROJECT.resolve("deploy/local/launcher/target/lib") + "/*",
                "org.huiyin.launcher.Main"));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("huiyin-", ".out");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("HUIYIN_HOME", home.toString());
            builder.environment().put("HUIYIN_PORTS", "free");
            builder.environment().put("LANG", "en");
            Process process = builder.start();
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            String printed = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", arguments) + " failed: " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A bearer token of the demo person in that role; for a handler or approver also the unit. */
    public String token(String... roleAndUnit) {
        List<String> arguments = new ArrayList<>(List.of("token"));
        arguments.addAll(List.of(roleAndUnit));
        return run(arguments.toArray(String[]::new)).strip();
    }

    public String gateway() {
        return "http://127.0.0.1:" + port("gateway");
    }

    /** Where an application answers operators. */
    String management(String application) {
        return "http://127.0.0.1:" + port(application + ".management");
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port("kafka");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/" + database;
    }

    /** A session with a service's database that no right and no trigger stops. */
    public Connection asSuperuser(String database) throws SQLException {
        return LocalPostgres.running(home.resolve("postgres")).orElseThrow().asSuperuser(database);
    }

    /** The password the launcher gave the service's database user. */
    public String databasePassword(String service) {
        try {
            return Files.readString(home.resolve("keys").resolve(service + ".password"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String port(String part) {
        try (Reader reader = Files.newBufferedReader(home.resolve("ports.properties"))) {
            var ports = new Properties();
            ports.load(reader);
            return ports.getProperty(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
