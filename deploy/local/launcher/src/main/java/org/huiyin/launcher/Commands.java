package org.huiyin.launcher;

import java.util.List;
import java.util.Optional;
import org.huiyin.platform.Directories;

/** What can be asked of a local system. */
record Commands(LocalSystem system, Terminal terminal) {

    /** Starts what does not run, loads the demo data if they are not loaded yet, and says how to get in. */
    void up() {
        List<Part> missing = system.notRunning();
        preflight().check(missing);
        system.ports().keep(system.home().ports());
        if (missing.isEmpty()) {
            terminal.say("runs.already");
        }
        try (var startup = new Startup(system, terminal)) {
            startup.run(missing, List.of(Part.values()));
            loadDemoData();
            startup.keep();
        }
        terminal.progress(new CatchUp(system).await() ? "up" : "up.behind");
        new Welcome(system, terminal).print();
    }

    void down() {
        List<Part> running = running();
        system.processes().stop(running);
        terminal.progress(running.isEmpty() ? "nothing.runs" : "down");
    }

    /** @return whether everything runs and is ready */
    boolean status() {
        boolean all = true;
        for (Part part : Part.values()) {
            Optional<ProcessHandle> process = system.processes().living(part);
            String state = process.isEmpty() ? "stopped" : isReady(part) ? "up" : "not.yet";
            all &= "up".equals(state);
            terminal.say(
                    "status." + state,
                    part.label(),
                    process.map(found -> Long.toString(found.pid())).orElse(""),
                    Integer.toString(system.ports().of(part)));
        }
        return all;
    }

    void start(Part part) {
        if (system.processes().living(part).isEmpty()) {
            preflight().check(List.of(part));
            try (var startup = new Startup(system, terminal)) {
                startup.run(List.of(part), List.of(part));
                startup.keep();
            }
        }
    }

    void stop(Part part) {
        system.processes().stop(part);
        terminal.progress("stopped", part.label());
    }

    void token(DemoPerson person, Optional<String> unit) {
        terminal.print(system.token(unit.map(person::grantIn).orElseGet(person::grant)));
    }

    void signIn(DemoPerson person) {
        terminal.print(system.signInLinks().create(system.token(person.grant())));
    }

    /** @return whether the whole history is as it was written */
    boolean verify() {
        return new JournalCheck(system, terminal).run();
    }

    /** Stops everything and forgets all data, keys and logs. */
    void reset() {
        down();
        system.home().everything().forEach(Directories::delete);
        terminal.say("reset", system.home().directory());
    }

    private List<Part> running() {
        return List.of(Part.values()).stream()
                .filter(part -> system.processes().living(part).isPresent())
                .toList();
    }

    private Preflight preflight() {
        return new Preflight(system.home(), system.ports(), system.applications());
    }

    private boolean isReady(Part part) {
        return !part.isApplication() || system.readiness().isReady(part);
    }

    private void loadDemoData() {
        var loading = new DemoLoading(system, terminal);
        if (!loading.isDone()) {
            terminal.progress("demo.loading");
            loading.load();
        }
    }
}
