package org.huiyin.launcher;

import java.util.List;
import java.util.Optional;
import org.huiyin.platform.Directories;

/** What can be asked of a local system. */
record Commands(LocalSystem system, Terminal terminal) {

    /** Starts what does not run, loads the demo data if they are not loaded yet, and says how to get in. */
    void up(boolean withKeycloak) {
        choose(withKeycloak);
        List<Part> missing = system.notRunning();
        preflight().check(missing);
        system.ports().keep(system.home().ports());
        if (missing.isEmpty()) {
            terminal.say("runs.already");
        }
        try (var startup = new Startup(system, terminal)) {
            startup.run(missing, system.parts());
            loadDemoData();
            startup.keep();
        }
        terminal.progress(new CatchUp(system).await() ? "up" : "up.behind");
        new Welcome(system, terminal).print();
    }

    /** What runs with one way to sign in does not know the other. */
    private void choose(boolean withKeycloak) {
        Provider provider = system.provider();
        if (provider.isWanted() == withKeycloak) {
            return;
        }
        if (!system.running().isEmpty()) {
            throw new LauncherException("other.sign-in");
        }
        provider.want(withKeycloak);
    }

    void down() {
        List<Part> running = system.running();
        system.processes().stop(running);
        terminal.progress(running.isEmpty() ? "nothing.runs" : "down");
    }

    /** @return whether everything runs and is ready */
    boolean status() {
        boolean all = true;
        for (Part part : system.parts()) {
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
        terminal.print(unit.map(other -> system.token(person, other)).orElseGet(() -> system.token(person)));
    }

    void signIn(DemoPerson person) {
        if (system.provider().isWanted()) {
            terminal.say("welcome.keycloak", person.role(), system.provider().password());
        } else {
            terminal.print(system.signInLinks().create(system.token(person)));
        }
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

    private Preflight preflight() {
        return new Preflight(system.home(), system.ports(), system.applications(), system.provider());
    }

    private boolean isReady(Part part) {
        return !part.speaksHttp() || system.readiness().isReady(part);
    }

    private void loadDemoData() {
        var loading = new DemoLoading(system, terminal);
        if (!loading.isDone()) {
            terminal.progress("demo.loading");
            loading.load();
        }
    }
}
