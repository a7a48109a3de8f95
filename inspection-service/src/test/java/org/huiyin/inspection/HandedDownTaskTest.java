package org.huiyin.inspection;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.ToldItem;
import org.huiyin.testkit.TopicWriter;
import org.huiyin.tracking.deadline.Deadlines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inspection office hands parts of a finding down as tasks; when they are done the inspectors verify. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class HandedDownTaskTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TARGET = "620302-ZF05";
    private static final String OTHER = "620302-ZF26";

    private final Inspection inspection = new Inspection();
    private final LocalDate today = Deadlines.day(Clock.systemUTC().instant());

    private String rectifying() {
        int round = inspection.startedRound(TARGET);
        String id = inspection.record(round, TARGET);
        inspection.feedBack(round);
        inspection.sign(id, TARGET);
        return id;
    }

    private Response handDown(String id, String unit, LocalDate dueOn) {
        return handDown(id, "{\"unit\":\"" + unit + "\",\"dueOn\":\"" + dueOn + "\"}");
    }

    private Response handDownMeasure(String id, int measure) {
        return handDown(
                id, "{\"unit\":\"%s\",\"dueOn\":\"%s\",\"measure\":%d}".formatted(OTHER, today.plusDays(30), measure));
    }

    private Response handDown(String id, String body) {
        return inspection.act(id, "handed-down-tasks", body, Inspection.OFFICER);
    }

    private void addMeasure(String id) {
        String measure =
                "{\"kind\":\"RULE_MAKING\",\"text\":\"建章立制\",\"responsiblePost\":\"街道办事处主任\",\"dueOn\":\"2099-03-31\"}";
        inspection
                .act(id, "measures", measure, Tokens.of("handler", TARGET))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse finding(String id) {
        return Inspection.get("/api/v1/findings/" + id).then().statusCode(200);
    }

    private static void tell(String finding, String task, long sequence, Phase phase) {
        var told = new ToldItem(UUID.fromString(task), "TASK", "DB-2026-000065", "整改任务", Dimensions.ofUnit("620302"));
        var from = new Link(Link.Type.RAISED_FROM, "FINDING", UUID.fromString(finding));
        TopicWriter.ofThisTest().send(Topics.TASKS, told.state(sequence, phase, from));
    }

    private static void awaitPhase(String id, int link, String phase) {
        await().atMost(PATIENCE).untilAsserted(() -> finding(id).body("links[" + link + "].phase", equalTo(phase)));
    }

    @Test
    void what_is_handed_down_says_whose_it_is_until_when() {
        String id = rectifying();
        addMeasure(id);

        handDownMeasure(id, 1)
                .then()
                .statusCode(201)
                .body("status", equalTo("RECTIFYING"))
                .body("links", hasSize(1))
                .body("links[0].type", equalTo("HANDED_DOWN_TO"))
                .body("links[0].kind", equalTo("TASK"))
                .body("links[0].order.unit", equalTo(OTHER))
                .body("links[0].order.dueOn", equalTo(today.plusDays(30).toString()))
                .body("links[0].order.measure", equalTo(1))
                .body("links[0].phase", nullValue());

        history(id).body("items[4].action", equalTo("HAND_DOWN")).body("items[4].detail.measure", equalTo(1));
    }

    @Test
    void only_a_measure_that_goes_on_is_handed_down() {
        String id = rectifying();
        addMeasure(id);
        handDownMeasure(id, 2).then().statusCode(422).body("type", endsWith("/unknown-measure"));
        inspection
                .act(
                        id,
                        "measure-reports",
                        "{\"measure\":1,\"outcome\":\"DONE\",\"remark\":\"已建制度\"}",
                        Tokens.of("handler", TARGET))
                .then()
                .statusCode(201);

        handDownMeasure(id, 1).then().statusCode(409).body("type", endsWith("/measure-settled"));

        finding(id).body("links", empty());
    }

    @Test
    void the_last_task_that_is_done_submits_the_finding_and_nobody_but_inspectors_ends_it() {
        String id = rectifying();
        handDown(id, TARGET, today.plusDays(30)).then().statusCode(201);
        handDown(id, OTHER, today.plusDays(40)).then().statusCode(201).body("links", hasSize(2));
        String first = finding(id).extract().path("links[0].id");
        String second = finding(id).extract().path("links[1].id");
        tell(id, first, 1, Phase.OPEN);
        tell(id, first, 5, Phase.DONE);
        awaitPhase(id, 0, "DONE");
        finding(id).body("status", equalTo("RECTIFYING"));

        tell(id, second, 5, Phase.DONE);

        awaitPhase(id, 1, "DONE");
        finding(id).body("status", equalTo("SUBMITTED")).body("facts.COMPLETED", nullValue());
        history(id)
                .body("verified", equalTo(true))
                .body("items.action[3]", equalTo("HAND_DOWN"))
                .body("items.action[5]", equalTo("TASK_OPENED"))
                .body("items.action[6]", equalTo("TASK_CLOSED"))
                .body("items.action[7]", equalTo("TASK_CLOSED"))
                .body("items.action[8]", equalTo("SUBMIT"))
                .body("items[8].actor.role", equalTo("system"))
                .body("items[8].detail.evidence", equalTo("督查事项 DB-2026-000065、DB-2026-000065"));
        inspection.review(id, "APPROVE").then().statusCode(201).body("status", equalTo("RECTIFIED"));
    }

    private static ValidatableResponse history(String id) {
        return Inspection.get("/api/v1/findings/" + id + "/history?verify=true").then();
    }

    @Test
    void a_task_that_was_cancelled_submits_nothing() {
        String id = rectifying();
        handDown(id, TARGET, today.plusDays(30)).then().statusCode(201);
        String task = finding(id).extract().path("links[0].id");

        tell(id, task, 2, Phase.EXCLUDED);

        awaitPhase(id, 0, "EXCLUDED");
        finding(id).body("status", equalTo("RECTIFYING"));
    }

    @Test
    void while_a_measure_goes_on_the_last_task_submits_nothing() {
        String id = rectifying();
        addMeasure(id);
        handDown(id, TARGET, today.plusDays(30)).then().statusCode(201);

        tell(id, finding(id).extract().path("links[0].id"), 5, Phase.DONE);

        awaitPhase(id, 0, "DONE");
        finding(id).body("status", equalTo("RECTIFYING"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 400})
    void its_last_day_lies_between_today_and_that_of_the_finding(int days) {
        String id = rectifying();

        handDown(id, TARGET, today.plusDays(days)).then().statusCode(422).body("type", endsWith("/hand-down-due"));
        finding(id).body("links", empty());
    }

    @Test
    void it_goes_to_units_that_are_there() {
        handDown(rectifying(), "620302-XX99", today.plusDays(30))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-unit"));
    }

    @Test
    void only_the_inspection_office_hands_down() {
        String id = rectifying();
        String body = "{\"unit\":\"" + TARGET + "\",\"dueOn\":\"" + today.plusDays(30) + "\"}";

        inspection
                .act(id, "handed-down-tasks", body, Tokens.of("handler", TARGET))
                .then()
                .statusCode(403);
        inspection
                .act(id, "handed-down-tasks", body, Tokens.of("handler", OTHER))
                .then()
                .statusCode(404);
    }
}
