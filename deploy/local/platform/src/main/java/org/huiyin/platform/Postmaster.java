package org.huiyin.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A running PostgreSQL, recognised by the {@code postmaster.pid} of its data directory, whoever started it.
 *
 * @param data the data directory
 * @param pid of the process that owns all others of this PostgreSQL
 * @param port on 127.0.0.1
 */
public record Postmaster(Path data, long pid, int port) {
    private static final String PID_FILE = "postmaster.pid";
    private static final int PORT_LINE = 3;

    /** The PostgreSQL that works on this data directory; empty if none lives, also when the file is a dead one's. */
    public static Optional<Postmaster> of(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(PID_FILE));
            if (lines.size() <= PORT_LINE
                    || !isPostgres(Long.parseLong(lines.getFirst().strip()))) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.getFirst().strip());
            return Optional.of(new Postmaster(
                    data, pid, Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException e) {
            throw new PlatformException("cannot read " + data.resolve(PID_FILE), e);
        }
    }

    /** Ends all sessions, writes everything down and stops; kills only what has not stopped after half a minute. */
    public void stop() {
        var arguments = List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30", "-s");
        boolean stopped = ProgramRun.of(PostgresPrograms.unpacked().command("pg_ctl", arguments))
                .succeeded();
        if (!stopped) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** A dead postmaster's number may meanwhile belong to any program; PostgreSQL itself would refuse to start then. */
    static void forgetDead(Path data) {
        try {
            if (of(data).isEmpty()) {
                Files.deleteIfExists(data.resolve(PID_FILE));
            }
        } catch (IOException e) {
            throw new PlatformException("cannot delete " + data.resolve(PID_FILE), e);
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).endsWith("postgres"))
                .isPresent();
    }
}
