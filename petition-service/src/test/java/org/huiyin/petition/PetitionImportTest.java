package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/** Each test imports into a category of its own. 2021-03-01 was a Monday. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PetitionImportTest {
    private static final String UNIT = "620302-ZF09";
    private static final String DAY = "2021-03-01";
    private static final String OPERATOR =
            "{\"subject\":\"demo-operator\",\"role\":\"operator\",\"unit\":\"620302-ZF01\"}";
    private static final String HANDLER =
            "{\"subject\":\"demo-handler\",\"role\":\"handler\",\"unit\":\"" + UNIT + "\"}";

    private static String line(String key, String category, String... actions) {
        return """
                {"key":"%s","at":"%sT09:00:00+08:00","actor":%s,"item":%s,"actions":[%s]}
                """.formatted(key, DAY, OPERATOR, Casework.help(category).strip(), String.join(",", actions));
    }

    private static String action(String name, String at, String actor, String body) {
        return """
                {"action":"%s","at":"2021-03-%s+08:00","actor":%s,"body":%s}""".formatted(name, at, actor, body);
    }

    /** In the hands of a unit since the afternoon of 1 March, due on 8 March. */
    private static String[] inProgress(String... more) {
        var actions = new java.util.ArrayList<>(java.util.List.of(
                action("ACCEPT", "01T10:00:00", OPERATOR, "{}"),
                action("DISPATCH", "01T14:00:00", OPERATOR, "{\"unit\":\"" + UNIT + "\"}"),
                action("SIGN", "02T09:00:00", HANDLER, "{}")));
        actions.addAll(java.util.List.of(more));
        return actions.toArray(String[]::new);
    }

    private static String only(String category) {
        return Casework.list(Casework.SUPERVISOR, Map.of("category", category, "from", DAY, "to", DAY))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .path("items[0].id");
    }

    @Test
    void a_late_reply_leaves_the_petition_overdue_since_the_deadline() {
        String lines = line(
                "late-1",
                "city.cables",
                inProgress(
                        action("REPLY", "10T11:00:00", HANDLER, Casework.reply()),
                        action("CLOSE", "11T11:00:00", OPERATOR, "{\"decision\":\"CLOSE\"}")));

        Casework.importLines(lines).then().statusCode(200).body("imported", equalTo(1));

        Casework.one(only("city.cables"), Casework.OPERATOR)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("dueAt", equalTo("2021-03-08T23:59:59+08:00"))
                .body("facts.OVERDUE", equalTo("2021-03-08T23:59:59+08:00"))
                .body("facts.REPLIED", equalTo("2021-03-10T11:00:00+08:00"))
                .body("facts", not(hasKey("REPLIED_IN_TIME")))
                .body("facts", not(hasKey("COMPLETED_IN_TIME")))
                .body("facts", hasKey("ACCEPTED_IN_TIME"));
    }

    @Test
    void an_unanswered_petition_is_overdue_since_its_deadline() {
        Casework.importLines(line("open-1", "labour.injury", inProgress()))
                .then()
                .statusCode(200);

        Casework.one(only("labour.injury"), Casework.OPERATOR)
                .then()
                .body("phase", equalTo("OPEN"))
                .body("facts.OVERDUE", equalTo("2021-03-08T23:59:59+08:00"))
                .body("facts.ORIGINAL_OVERDUE", equalTo("2021-03-08T23:59:59+08:00"));
    }

    @Test
    void a_petition_that_nobody_accepts_is_late_from_the_next_working_day_on() {
        Casework.importLines(line("waiting-1", "labour.jobs")).then().statusCode(200);

        Casework.one(only("labour.jobs"), Casework.OPERATOR)
                .then()
                .body("status", equalTo("REGISTERED"))
                .body("facts.ACCEPTANCE_OVERDUE", equalTo("2021-03-02T23:59:59+08:00"))
                .body("facts", not(hasKey("OVERDUE")));
    }

    @Test
    void a_reply_in_time_that_is_sent_back_later_is_overdue_from_the_send_back() {
        Casework.importLines(line(
                        "back-1",
                        "education.safety",
                        inProgress(action("REPLY", "05T11:00:00", HANDLER, Casework.reply()))))
                .then()
                .statusCode(200);
        String id = only("education.safety");
        Casework.one(id, Casework.OPERATOR).then().body("facts", not(hasKey("OVERDUE")));

        Casework.review(id, "SEND_BACK").then().statusCode(201);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> Casework.one(id, Casework.OPERATOR).path("facts.OVERDUE") != null);
        assertThat(OffsetDateTime.parse(Casework.one(id, Casework.OPERATOR).<String>path("facts.OVERDUE")))
                .isEqualTo(OffsetDateTime.parse(Casework.as(Casework.OPERATOR)
                        .get(Casework.path(id) + "/history")
                        .<String>path("items.find { it.action == 'SEND_BACK' }.occurredAt")));
    }

    @Test
    void a_letter_has_sixty_days_from_its_acceptance() {
        String letter = line(
                        "letter-1",
                        "rural.sewage",
                        action("ACCEPT", "12T10:00:00", OPERATOR, "{}"),
                        action("DISPATCH", "14T14:00:00", OPERATOR, "{\"unit\":\"" + UNIT + "\"}"))
                .replace("HOTLINE_12345", "LETTER");

        Casework.importLines(letter).then().statusCode(200);

        Casework.one(only("rural.sewage"), Casework.OPERATOR)
                .then()
                .body("dueAt", equalTo("2021-05-11T23:59:59+08:00"))
                .body("facts", hasKey("ACCEPTED_IN_TIME"));
    }

    @Test
    void an_import_again_changes_nothing() {
        String lines = line("again-1", "environment.rivers", inProgress());
        Casework.importLines(lines).then().body("imported", equalTo(1)).body("unchanged", equalTo(0));

        Casework.importLines(lines)
                .then()
                .statusCode(200)
                .body("imported", equalTo(0))
                .body("unchanged", equalTo(1));
    }

    @Test
    void history_keeps_the_dates_of_what_was_imported() {
        Casework.importLines(line("history-1", "safety.fraud", inProgress()))
                .then()
                .statusCode(200);

        Casework.as(Casework.OPERATOR)
                .get(Casework.path(only("safety.fraud")) + "/history?verify=true")
                .then()
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("items.action", contains("REGISTER", "ACCEPT", "DISPATCH", "SIGN", "DEADLINE_PASSED"))
                .body("items[0].occurredAt", equalTo("2021-03-01T09:00:00+08:00"))
                .body("items[3].actor.subject", equalTo("demo-handler"));
    }

    @Test
    void a_line_against_the_lifecycle_is_named() {
        String closedAtOnce =
                line("wrong-1", "service.rating", action("CLOSE", "02T11:00:00", OPERATOR, "{\"decision\":\"CLOSE\"}"));

        Casework.importLines(closedAtOnce)
                .then()
                .statusCode(422)
                .body("type", endsWith("/import-line"))
                .body("line", equalTo(1))
                .body("cause", equalTo("action-not-allowed"));
    }
}
