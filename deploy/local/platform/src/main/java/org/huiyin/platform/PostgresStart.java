package org.huiyin.platform;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One start of PostgreSQL, from an empty or a kept directory until it answers. */
final class PostgresStart {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ProcessBuilder.Redirect NOTHING = ProcessBuilder.Redirect.from(new File("/dev/null"));
    private static final int TOLD_LINES = 3;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final PostgresPrograms programs = PostgresPrograms.unpacked();
    private final Path directory;
    private final Path data;
    private final Path log;
    private final int port;
    private final Durability durability;
    private final @Nullable TransportSecurity security;

    PostgresStart(Path directory, int port, Durability durability, @Nullable TransportSecurity security) {
        this.directory = directory;
        this.data = LocalPostgres.data(directory);
        this.log = directory.resolve("postgres.log");
        this.port = port;
        this.durability = durability;
        this.security = security;
    }

    Postmaster run() throws IOException {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        if (security != null) {
            admitOnlyTls();
        }
        Postmaster.forgetDead(data);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Process process = startPostmaster();
        while (!answers()) {
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new PlatformException("PostgreSQL did not answer within a minute, see " + log);
            }
            if (!process.isAlive()) {
                process = startAgainIfAPredecessorIsStillLeaving();
            }
            Pause.of(PAUSE);
        }
        return new Postmaster(data, process.pid(), port);
    }

    private void initialise() {
        var arguments = List.of(
                "--pgdata=" + data,
                "--username=" + Superuser.NAME,
                "--pwfile=" + Superuser.of(directory).passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions",
                durability == Durability.FULL ? "--data-checksums" : "--no-sync");
        ProgramRun run = ProgramRun.of(programs.command("initdb", arguments));
        if (!run.succeeded()) {
            Directories.delete(data);
            throw new PlatformException("PostgreSQL cannot initialise " + data + ": " + lastLines(run.output()));
        }
    }

    private void admitOnlyTls() throws IOException {
        Files.writeString(data.resolve("pg_hba.conf"), "hostssl all all 127.0.0.1/32 scram-sha-256\n");
    }

    private Process startPostmaster() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        List<String> settings = new ArrayList<>(durability.settings());
        settings.addAll(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC"));
        if (security != null) {
            settings.addAll(security.postgres());
        }
        settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return new ProcessBuilder(OwnSession.command(programs.command("postgres", arguments)))
                .redirectInput(NOTHING)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** After a kill of the postmaster its sessions need a moment to notice; until then they hold its memory. */
    private Process startAgainIfAPredecessorIsStillLeaving() throws IOException {
        String lastWords = lastLines(Files.readString(log));
        if (!lastWords.contains("shared memory block")) {
            throw new PlatformException("PostgreSQL ended at once: " + lastWords);
        }
        Postmaster.forgetDead(data);
        return startPostmaster();
    }

    private boolean answers() {
        try (var connection = LocalPostgres.connect(port, "postgres", Superuser.of(directory))) {
            return connection.isValid(1) && Postmaster.of(data).isPresent();
        } catch (SQLException e) {
            return false;
        }
    }

    private static String lastLines(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - TOLD_LINES), lines.size()));
    }
}
