package org.huiyin.launcher;

/** What somebody needs to know when the system is up. */
record Welcome(LocalSystem system, Terminal terminal) {
    void print() {
        String gateway = "http://localhost:" + system.ports().of(Part.GATEWAY);
        terminal.say(
                "welcome.addresses",
                gateway,
                gateway + "/swagger",
                system.home().directory());
        if (system.provider().isWanted()) {
            terminal.say(
                    "welcome.keycloak",
                    DemoPerson.LEADER.role(),
                    system.provider().password());
        } else {
            tokensAndLink();
        }
    }

    private void tokensAndLink() {
        terminal.say("welcome.tokens");
        for (DemoPerson person : DemoPerson.values()) {
            terminal.print("  " + person.role() + "\n    " + system.token(person));
        }
        system.signInLinks().revokeAll();
        terminal.say("welcome.sign-in");
        terminal.print("  " + system.signInLinks().create(system.token(DemoPerson.LEADER)));
    }
}
