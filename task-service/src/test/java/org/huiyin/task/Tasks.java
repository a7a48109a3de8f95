package org.huiyin.task;

import io.restassured.response.ValidatableResponse;

/** Tasks for tests in other packages. */
public final class Tasks {
    private Tasks() {}

    public static void awaitDirectory() {
        Supervision.awaitDirectory();
    }

    /** The id of a task in the hands of a unit. */
    public static String assigned() {
        return new Supervision().assigned(Supervision.UNIT);
    }

    /** As a supervisor sees it. */
    public static ValidatableResponse get(String path) {
        return Supervision.get(path, Supervision.SUPERVISOR).then();
    }
}
