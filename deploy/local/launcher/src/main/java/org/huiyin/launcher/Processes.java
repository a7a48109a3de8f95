package org.huiyin.launcher;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huiyin.platform.LocalPostgres;

/** The processes of the local system: which of them live, how each is started and stopped. */
record Processes(Home home, Ports ports, Applications applications, Provider provider) {
    private static final Duration GRACE = Duration.ofSeconds(30);

    Optional<ProcessHandle> living(Part part) {
        if (part == Part.POSTGRES) {
            return LocalPostgres.running(home.postgres()).flatMap(running -> ProcessHandle.of(running.pid()));
        }
        return new PidFile(home.pidFile(part)).process();
    }

    /** Starts it and does not wait until it answers, except for PostgreSQL. */
    ProcessHandle start(Part part) {
        if (part == Part.POSTGRES) {
            return ProcessHandle.of(LocalPostgres.durable(home.postgres(), ports.of(part))
                            .pid())
                    .orElseThrow();
        }
        ProcessHandle process = program(part).start(home.log(part));
        new PidFile(home.pidFile(part)).write(process);
        return process;
    }

    private Program program(Part part) {
        return switch (part) {
            case KAFKA -> broker();
            case KEYCLOAK -> provider.program();
            default -> applications.program(part);
        };
    }

    /** Asks it to end, waits half a minute, then kills it; does nothing if it does not live. */
    void stop(Part part) {
        if (part == Part.POSTGRES) {
            LocalPostgres.running(home.postgres()).ifPresent(LocalPostgres::close);
            return;
        }
        var pidFile = new PidFile(home.pidFile(part));
        pidFile.process().ifPresent(Processes::end);
        pidFile.delete();
    }

    /** The gateway and the services at once, then what they need. */
    void stop(List<Part> parts) {
        InParallel.run(parts.stream()
                .filter(Part::isApplication)
                .<Runnable>map(part -> () -> stop(part))
                .toList());
        parts.stream()
                .filter(part -> !part.isApplication())
                .sorted(Comparator.reverseOrder())
                .forEach(this::stop);
    }

    private Program broker() {
        List<String> arguments = List.of(
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.huiyin.platform.BrokerMain",
                home.kafka().toString(),
                Integer.toString(ports.of(Part.KAFKA)));
        return Program.java(arguments, Map.of());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for a process to end cannot fail", e);
        }
    }
}
