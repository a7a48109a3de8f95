package org.huiyin.task.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huiyin.task.Supervision;

/** What happened to one task of another year, as a line of an import; each step is a minute after the one before. */
final class Past {
    private static final String OFFICE = actor("supervisor", Supervision.OFFICE);
    private static final int MINUTES = 60;

    private final String key = UUID.randomUUID().toString();
    private final String item;
    private final String registered;
    private final String unit;
    private final List<String> actions = new ArrayList<>();

    private Past(String item, String registered, String unit) {
        this.item = item;
        this.registered = registered;
        this.unit = unit;
    }

    /**
     * A task of that unit.
     *
     * @param item the body of its registration
     * @param day of the registration, e.g. {@code 2021-03-01}
     */
    static Past of(String item, String day, String unit) {
        return new Past(item, day + "T08:00:00+08:00", unit);
    }

    /** What the supervision office did. */
    Past office(String day, String action, String body) {
        return step(day, action, OFFICE, body);
    }

    /** What the unit did. */
    Past unit(String day, String action, String body) {
        return step(day, action, actor("handler", unit), body);
    }

    Past assigned(String day, String more) {
        return office(day, "ASSIGN", "{\"unit\":\"%s\"%s}".formatted(unit, more));
    }

    Past signed(String day) {
        return unit(day, "SIGN", "{}");
    }

    /** A written reply with its result class. */
    Past replied(String day, String resultClass) {
        return unit(day, "REPLY", "{\"resultClass\":\"%s\",\"remark\":\"书面答复\"}".formatted(resultClass));
    }

    /** Reported as done with the number of a document, and struck off 销号. */
    Past closed(String day, String evidence) {
        return unit(day, "SUBMIT", "{\"remark\":\"已完成\",\"evidence\":\"%s\"}".formatted(evidence))
                .office(day, "APPROVE", "{\"decision\":\"APPROVE\"}");
    }

    Past rated(String day, String ratings) {
        return office(day, "RATE", ratings);
    }

    private Past step(String day, String action, String actor, String body) {
        int minute = actions.size() + 1;
        actions.add("{\"action\":\"%s\",\"at\":\"%sT%02d:%02d:00+08:00\",\"actor\":%s,\"body\":%s}"
                .formatted(action, day, 9 + minute / MINUTES, minute % MINUTES, actor, body));
        return this;
    }

    /** The line of the import. */
    String line() {
        return "{\"key\":\"%s\",\"at\":\"%s\",\"actor\":%s,\"item\":%s,\"actions\":[%s]}"
                .formatted(key, registered, OFFICE, item, String.join(",", actions));
    }

    private static String actor(String role, String unit) {
        return "{\"subject\":\"%s\",\"role\":\"%s\",\"unit\":\"%s\"}".formatted(role, role, unit);
    }
}
