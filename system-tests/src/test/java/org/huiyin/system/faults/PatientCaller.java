package org.huiyin.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.huiyin.system.Api;

/** Repeats a write under one idempotency key until it is acknowledged, as a good client does. */
record PatientCaller(Api api, Acknowledgements acknowledgements) {
    private static final int TRIES = 900;
    private static final long PAUSE_MILLIS = 200;

    /** @return the item that was registered */
    JsonNode register(String path, String body) {
        return write(path, body, "");
    }

    /** @return the item after the action */
    JsonNode act(String item, String action, String body) {
        return write(item + "/" + action, body, item);
    }

    private JsonNode write(String path, String body, String item) {
        String key = UUID.randomUUID().toString();
        String last = "";
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                String entityTag = item.isEmpty() ? "" : entityTag(item);
                Api.Answer answer = api.post(path, body, key, entityTag);
                if (answer.status() == 200 || answer.status() == 201) {
                    acknowledgements.written();
                    return answer.json();
                }
                last = answer.status() + " " + answer.body();
                requireFault(path, answer);
            } catch (UncheckedIOException unreachable) {
                last = unreachable.toString();
            }
            pause();
        }
        throw new AssertionError(path + " was never acknowledged, last: " + last);
    }

    private String entityTag(String item) {
        Api.Answer answer = api.fetch(item);
        return answer.status() == 200 ? answer.entityTag() : "\"0\"";
    }

    /** A stale version comes from reading while the service was away; anything else of the client's making is wrong. */
    private static void requireFault(String path, Api.Answer answer) {
        if (answer.status() < 500 && answer.status() != 412) {
            throw new AssertionError(path + " answered " + answer.status() + ": " + answer.body());
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
