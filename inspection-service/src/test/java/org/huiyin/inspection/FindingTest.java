package org.huiyin.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.huiyin.testkit.Patience.patiently;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class FindingTest {
    private final Inspection inspection = new Inspection();

    @Test
    void a_finding_goes_from_record_to_rectified_with_an_event_for_each_step() {
        int round = inspection.startedRound("620302-J01");
        String id = inspection.record(round, "620302-J01");
        inspection.feedBack(round);
        inspection.sign(id, "620302-J01");
        inspection.submit(id, "620302-J01");

        inspection.review(id, "APPROVE").then().statusCode(201).body("status", equalTo("RECTIFIED"));

        given().auth()
                .oauth2(Inspection.OFFICER)
                .get("/api/v1/findings/" + id)
                .then()
                .statusCode(200)
                .body("phase", equalTo("DONE"))
                .body("facts.COMPLETED", notNullValue())
                .body("facts.COMPLETED_IN_TIME", notNullValue())
                .body("unit", equalTo("620302-J01"));
        patiently()
                .untilAsserted(() -> assertThat(
                                TopicReader.ofThisTest().events(Topics.INSPECTIONS, UUID.fromString(id)))
                        .extracting(ItemEvent::sequence, event -> event.change().action())
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple(1L, "RECORD"),
                                org.assertj.core.groups.Tuple.tuple(2L, "FEED_BACK"),
                                org.assertj.core.groups.Tuple.tuple(3L, "SIGN"),
                                org.assertj.core.groups.Tuple.tuple(4L, "SUBMIT"),
                                org.assertj.core.groups.Tuple.tuple(5L, "APPROVE")));
    }

    @Test
    void history_is_whole_and_names_who_did_what() {
        int round = inspection.startedRound("620302-J02");
        String id = inspection.record(round, "620302-J02");
        inspection.feedBack(round);

        var history = given().auth().oauth2(Inspection.OFFICER).get("/api/v1/findings/" + id + "/history?verify=true");

        history.then()
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("items.action", contains("RECORD", "FEED_BACK"))
                .body("items[0].actor.role", equalTo("inspection-officer"));
    }

    @Test
    void a_deadline_of_six_months_is_explained() {
        int round = inspection.startedRound("620302-J03");
        String id = inspection.record(round, "620302-J03");
        inspection.feedBack(round);

        var deadline = given().auth().oauth2(Inspection.OFFICER).get("/api/v1/findings/" + id + "/deadline");

        deadline.then()
                .statusCode(200)
                .body("policy.id", equalTo("rectification-6-months"))
                .body("dueAt", org.hamcrest.Matchers.endsWith("T23:59:59+08:00"));
    }

    @Test
    void counts_and_list_agree() {
        int round = inspection.startedRound("620302-J04");
        inspection.record(round, "620302-J04");
        inspection.record(round, "620302-J04");
        inspection.feedBack(round);

        String filter = "?term=9&round=" + round + "&facts=FED_BACK,!EXCLUDED&clock=FED_BACK";

        given().auth()
                .oauth2(Inspection.OFFICER)
                .get("/api/v1/findings" + filter + "&total=true&limit=1")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.size()", equalTo(1))
                .body("next", notNullValue());
        given().auth()
                .oauth2(Inspection.OFFICER)
                .get("/api/v1/findings/counts" + filter + "&groupBy=unit")
                .then()
                .statusCode(200)
                .body("rows.size()", equalTo(1))
                .body("rows[0].count", equalTo(2))
                .body("rows[0].group.unit", equalTo("620302-J04"))
                .body("rows[0].facts", hasItem("FED_BACK"));
    }
}
