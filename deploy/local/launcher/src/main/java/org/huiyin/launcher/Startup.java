package org.huiyin.launcher;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.platform.LocalPostgres;
import org.huiyin.platform.TopicFile;

/** One start of what does not run yet. Unless {@link #keep()} is called, {@link #close()} stops again what it started. */
final class Startup implements AutoCloseable {
    private final Home home;
    private final Ports ports;
    private final Keys keys;
    private final Processes processes;
    private final Readiness readiness;
    private final Terminal terminal;
    private final List<Part> started = Collections.synchronizedList(new ArrayList<>());
    private final Thread whenInterrupted = new Thread(this::stopStarted, "stop-what-was-started");

    Startup(LocalSystem system, Terminal terminal) {
        this.home = system.home();
        this.ports = system.ports();
        this.keys = system.keys();
        this.processes = system.processes();
        this.readiness = system.readiness();
        this.terminal = terminal;
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    /**
     * Starts some parts and returns when every wanted one answers. What an earlier start left half done is finished:
     * databases and topics are made also where PostgreSQL and the broker run already.
     */
    void run(List<Part> starting, List<Part> wanted) {
        InParallel.run(List.of(() -> postgres(starting, wanted), () -> broker(starting, wanted)));
        Map<Part, ProcessHandle> processOf = new EnumMap<>(Part.class);
        wanted.stream()
                .filter(Part::speaksHttp)
                .forEach(part -> processOf.put(part, starting.contains(part) ? start(part) : living(part)));
        processOf.forEach((part, process) -> {
            readiness.await(part, process);
            if (starting.contains(part)) {
                terminal.progress("ready", part.label(), ports.url(part));
            }
        });
    }

    /** What was started stays. */
    void keep() {
        started.clear();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        stopStarted();
    }

    private void postgres(List<Part> starting, List<Part> wanted) {
        if (!wanted.contains(Part.POSTGRES)) {
            return;
        }
        if (starting.contains(Part.POSTGRES)) {
            start(Part.POSTGRES);
        }
        LocalPostgres postgres = LocalPostgres.running(home.postgres()).orElseThrow();
        Part.services()
                .forEach(service -> postgres.createDatabase(
                        service.database(), keys.databaseOwner(service), keys.databaseUser(service)));
        if (starting.contains(Part.POSTGRES)) {
            terminal.progress("ready", Part.POSTGRES.label(), "127.0.0.1:" + postgres.port());
        }
    }

    private void broker(List<Part> starting, List<Part> wanted) {
        if (!wanted.contains(Part.KAFKA)) {
            return;
        }
        boolean starts = starting.contains(Part.KAFKA);
        readiness.await(Part.KAFKA, starts ? start(Part.KAFKA) : living(Part.KAFKA));
        TopicFile.ofTheProduct().apply(ports.bootstrapServers());
        if (starts) {
            terminal.progress("ready", Part.KAFKA.label(), ports.bootstrapServers());
        }
    }

    private ProcessHandle living(Part part) {
        return processes
                .living(part)
                .orElseThrow(() -> new LauncherException("ended", part.label(), home.log(part), ""));
    }

    private ProcessHandle start(Part part) {
        started.add(part);
        return processes.start(part);
    }

    private void stopStarted() {
        processes.stop(List.copyOf(started));
        started.clear();
    }
}
