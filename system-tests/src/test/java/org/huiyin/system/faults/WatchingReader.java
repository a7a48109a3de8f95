package org.huiyin.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.huiyin.system.Api;

/**
 * Asks for a count all the while. An answer that says it is complete must hold every petition that was acknowledged
 * before its {@code dataThrough}, and none that nobody tried to register.
 */
final class WatchingReader {
    private static final String QUESTION = "/api/v1/indicators/registered-count?kind=PETITION";

    private final Api leader;
    private final Acknowledgements acknowledgements;
    private final List<String> wrong = new ArrayList<>();
    private int completeAnswers;

    WatchingReader(Api leader, Acknowledgements acknowledgements) {
        this.leader = leader;
        this.acknowledgements = acknowledgements;
    }

    void whileNeeded(BooleanSupplier needed) {
        while (needed.getAsBoolean()) {
            try {
                Api.Answer answer = leader.fetch(QUESTION);
                if (answer.status() == 200) {
                    check(answer.json());
                } else if (answer.status() < 500) {
                    wrong.add(answer.status() + " " + answer.body());
                }
            } catch (UncheckedIOException gatewayIsAway) {
                PatientCaller.pause();
            }
            PatientCaller.pause();
        }
    }

    private void check(JsonNode answer) {
        if (!answer.get("complete").asBoolean()) {
            return;
        }
        completeAnswers++;
        Instant through =
                OffsetDateTime.parse(answer.get("dataThrough").asText()).toInstant();
        long least = acknowledgements.petitionsRegisteredBefore(through);
        long most = acknowledgements.petitionsTriedSoFar();
        long counted = answer.get("numerator").asLong(-1);
        if (counted < least || counted > most) {
            wrong.add(counted + " is not between " + least + " and " + most + ": " + answer);
        }
    }

    List<String> wrongAnswers() {
        return List.copyOf(wrong);
    }

    int completeAnswers() {
        return completeAnswers;
    }
}
