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

    /** Returns when every part answers. */
    void run(List<Part> parts) {
        InParallel.run(List.of(() -> startPostgres(parts), () -> startBroker(parts)));
        List<Part> applications = parts.stream().filter(Part::isApplication).toList();
        Map<Part, ProcessHandle> starting = new EnumMap<>(Part.class);
        applications.forEach(application -> starting.put(application, start(application)));
        applications.forEach(application -> {
            readiness.await(application, starting.get(application));
            terminal.progress("ready", application.label(), ports.url(application));
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

    private void startPostgres(List<Part> parts) {
        if (!parts.contains(Part.POSTGRES)) {
            return;
        }
        start(Part.POSTGRES);
        LocalPostgres postgres = LocalPostgres.running(home.postgres()).orElseThrow();
        Part.services()
                .forEach(service -> postgres.createDatabase(
                        service.database(), service.database(), keys.databasePassword(service)));
        terminal.progress("ready", Part.POSTGRES.label(), "127.0.0.1:" + postgres.port());
    }

    private void startBroker(List<Part> parts) {
        if (!parts.contains(Part.KAFKA)) {
            return;
        }
        readiness.await(Part.KAFKA, start(Part.KAFKA));
        TopicFile.ofTheProduct().apply(ports.bootstrapServers());
        terminal.progress("ready", Part.KAFKA.label(), ports.bootstrapServers());
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
