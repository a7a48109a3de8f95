package org.huiyin.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.huiyin.system.Api;

/**
 * Asks for figures all the while. An answer that says it is complete must hold everything that was acknowledged before
 * its {@code dataThrough}, and nothing that nobody tried.
 */
final class WatchingReader {
    /** All petitions that are worked on, and no imported one, came by this channel. */
    private static final String WORKED_ON = "kind=PETITION&channel=HOTLINE_12345";

    static final String REGISTERED = "registered-count?" + WORKED_ON;

    private final Acknowledgements acknowledgements;
    private final List<Watched> questions;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> completeAnswers = new TreeMap<>();

    /** A question and, for each number of its answer, the milestone that it counts. */
    private record Watched(String name, Api caller, String path, Map<String, Milestone> numbers) {}

    /** @param handler of the unit to which all work is given */
    WatchingReader(Api leader, Api handler, Acknowledgements acknowledgements) {
        this.acknowledgements = acknowledgements;
        this.questions = List.of(
                count(leader, REGISTERED, Milestone.PETITION_REGISTERED),
                count(leader, "completed-count?" + WORKED_ON, Milestone.PETITION_COMPLETED),
                count(leader, "completed-count?kind=TASK&unit=" + Work.UNIT, Milestone.TASK_COMPLETED),
                count(handler, "accepted-count?kind=PETITION", Milestone.PETITION_DISPATCHED),
                rate(leader, "completion-rate?" + WORKED_ON, Milestone.PETITION_COMPLETED, Milestone.PETITION_ACCEPTED),
                rate(handler, "completion-rate?kind=TASK", Milestone.TASK_COMPLETED, Milestone.TASK_ASSIGNED));
    }

    private static Watched count(Api caller, String question, Milestone counted) {
        return new Watched(question, caller, "/api/v1/indicators/" + question, Map.of("numerator", counted));
    }

    private static Watched rate(Api caller, String question, Milestone numerator, Milestone base) {
        return new Watched(
                question,
                caller,
                "/api/v1/indicators/" + question,
                Map.of("numerator", numerator, "denominator", base));
    }

    void whileNeeded(BooleanSupplier needed) {
        for (int turn = 0; needed.getAsBoolean(); turn++) {
            try {
                ask(questions.get(turn % questions.size()));
            } catch (UncheckedIOException gatewayIsAway) {
                PatientCaller.pause();
            }
            PatientCaller.pause();
        }
    }

    private void ask(Watched question) {
        Api.Answer answer = question.caller().fetch(question.path());
        if (answer.status() == 200) {
            check(question, answer.json());
        } else if (answer.status() < 500) {
            wrong.add(answer.status() + " " + answer.body());
        }
    }

    private void check(Watched question, JsonNode answer) {
        if (!answer.get("complete").asBoolean()) {
            return;
        }
        completeAnswers.merge(question.name(), 1, Integer::sum);
        Instant through =
                OffsetDateTime.parse(answer.get("dataThrough").asText()).toInstant();
        question.numbers().forEach((number, milestone) -> {
            long least = acknowledgements.reachedBefore(milestone, through);
            long most = acknowledgements.triedSoFar(milestone);
            long counted = answer.get(number).asLong(-1);
            if (counted < least || counted > most) {
                wrong.add(number + " is not between " + least + " and " + most + ": " + answer);
            }
        });
    }

    List<String> wrongAnswers() {
        return List.copyOf(wrong);
    }

    /** How many complete answers each question got. */
    Map<String, Integer> completeAnswers() {
        return Map.copyOf(completeAnswers);
    }

    int questions() {
        return questions.size();
    }
}
