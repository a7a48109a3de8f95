package org.huiyin.task;

import io.restassured.response.Response;
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

    /** The id of a task in the hands of that unit. */
    public static String assignedTo(String unit) {
        return new Supervision().assigned(unit);
    }

    /** The answer to the attempt to give a new task to that unit. */
    public static Response assignment(String unit) {
        var supervision = new Supervision();
        String id = supervision.register("MEETING_DECISION");
        return supervision.act(id, "assignments", "{\"unit\":\"" + unit + "\"}", Supervision.SUPERVISOR);
    }

    /** As whoever has the token sees it. */
    public static ValidatableResponse get(String path, String token) {
        return Supervision.get(path, token).then();
    }

    /** As a supervisor sees it. */
    public static ValidatableResponse get(String path) {
        return Supervision.get(path, Supervision.SUPERVISOR).then();
    }
}
