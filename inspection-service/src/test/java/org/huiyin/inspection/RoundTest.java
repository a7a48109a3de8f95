package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A round from plan to close, what it does to its findings and to coverage, and who sees it. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class RoundTest {
    private static final String TARGET = "620302-J06";

    private final Inspection inspection = new Inspection();

    @Test
    void feedback_reaches_every_finding_that_waits_also_those_recorded_since() {
        int round = inspection.startedRound(TARGET);
        String first = inspection.record(round, TARGET);
        String second = inspection.record(round, TARGET);
        inspection.feedBack(round);
        String late = inspection.record(round, TARGET);

        inspection.feedBack(round);

        assertThat(historyOf(first)).containsExactly("RECORD", "FEED_BACK");
        assertThat(historyOf(second)).containsExactly("RECORD", "FEED_BACK");
        assertThat(historyOf(late)).containsExactly("RECORD", "FEED_BACK");
        Inspection.get(Inspection.roundPath(round)).then().body("status", equalTo("FED_BACK"));
    }

    @Test
    void nothing_is_recorded_in_a_round_that_has_not_begun_or_was_cancelled() {
        int round = inspection.plannedRound(TARGET);

        record(Inspection.finding(round, TARGET)).then().statusCode(409).body("type", endsWith("/round-not-started"));

        Inspection.actOnRound(round, "cancellations", "{\"reason\":\"调整计划\"}")
                .then()
                .statusCode(201)
                .body("status", equalTo("CANCELLED"));
        record(Inspection.finding(round, TARGET)).then().statusCode(409);
    }

    @Test
    void a_finding_names_a_round_a_group_and_a_target_that_exist() {
        int round = inspection.startedRound(TARGET);
        String finding = Inspection.finding(round, TARGET);

        record(finding.replace("一组", "九组")).then().statusCode(422).body("type", endsWith("/unknown-group"));
        record(Inspection.finding(round, "620302-J01")).then().statusCode(422).body("type", endsWith("/not-a-target"));
        record(Inspection.finding(9999, TARGET)).then().statusCode(422).body("type", endsWith("/unknown-round"));
    }

    @Test
    void a_round_is_closed_only_after_its_feedback() {
        int round = inspection.startedRound(TARGET);

        Inspection.actOnRound(round, "closings", "{}")
                .then()
                .statusCode(409)
                .body("allowed", contains("AUTHORISE", "FEED_BACK", "ISSUE_BULLETIN"));
    }

    @Test
    void a_target_is_ticked_off_once_by_the_first_round_that_closes() {
        String unit = "620302-J03";
        int first = inspection.startedRound(unit);
        int second = inspection.startedRound(unit);
        String target = planned(unit);
        Inspection.get("/api/v1/coverage-targets/" + target).then().body("status", equalTo("PLANNED"));

        inspection.feedBack(first);
        Inspection.actOnRound(first, "closings", "{}").then().statusCode(201).body("status", equalTo("CLOSED"));
        inspection.feedBack(second);
        Inspection.actOnRound(second, "closings", "{}").then().statusCode(201);

        Inspection.get("/api/v1/coverage-targets/" + target).then().body("status", equalTo("INSPECTED"));
        assertThat(Inspection.get("/api/v1/coverage-targets/" + target + "/history")
                        .<Iterable<String>>path("items.action"))
                .containsExactly("PLAN", "INSPECT");
    }

    @Test
    void a_cancelled_coverage_target_is_no_longer_planned() {
        String target = planned("620302-J04");

        Response answer = Inspection.on("/api/v1/coverage-targets/" + target, Inspection.OFFICER)
                .body("{\"reason\":\"机构撤并\"}")
                .post("/api/v1/coverage-targets/" + target + "/cancellations");

        answer.then().statusCode(201).body("phase", equalTo("EXCLUDED"));
    }

    @Test
    void an_inspector_sees_the_rounds_of_which_a_group_lists_them_and_nothing_else() {
        int round = inspection.startedRound(TARGET);
        String finding = "/api/v1/findings/" + inspection.record(round, TARGET);
        String path = Inspection.roundPath(round);
        String stranger = Tokens.of("another-inspector", null, "inspector");

        Inspection.get(path, Inspection.INSPECTOR).then().statusCode(200);
        Inspection.get(finding, Inspection.INSPECTOR).then().statusCode(200);
        Inspection.get(path, stranger).then().statusCode(404);
        Inspection.get(finding, stranger).then().statusCode(404);
        Inspection.get("/api/v1/findings?total=true", stranger)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        Inspection.as(stranger)
                .body(Inspection.finding(round, TARGET))
                .post("/api/v1/findings")
                .then()
                .statusCode(404);
    }

    @Test
    void an_inspector_records_only_for_a_group_that_lists_him() {
        int round = inspection.startedRound(TARGET);
        String other = Inspection.finding(round, TARGET).replace("一组", "二组");

        Response own = Inspection.as(Inspection.INSPECTOR)
                .body(Inspection.finding(round, TARGET))
                .post("/api/v1/findings");
        Response others = Inspection.as(Inspection.INSPECTOR).body(other).post("/api/v1/findings");

        own.then().statusCode(201);
        others.then().statusCode(404);
        record(other).then().statusCode(201);
    }

    private static String planned(String unit) {
        return Inspection.as(Inspection.OFFICER)
                .body("{\"term\":9,\"unit\":\"" + unit + "\"}")
                .post("/api/v1/coverage-targets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response record(String finding) {
        return Inspection.as(Inspection.OFFICER).body(finding).post("/api/v1/findings");
    }

    private static Iterable<String> historyOf(String id) {
        return Inspection.get("/api/v1/findings/" + id + "/history").path("items.action");
    }
}
