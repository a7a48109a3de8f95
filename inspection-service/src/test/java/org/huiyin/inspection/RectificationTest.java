package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** The ways of a finding that are not the straight one. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class RectificationTest {
    private static final String TARGET = "620302-J02";

    private final Inspection inspection = new Inspection();

    @Test
    void what_was_fixed_on_site_is_fed_back_once_and_stays_rectified() {
        int round = inspection.startedRound(TARGET);
        String id = inspection.record(round, TARGET);
        inspection
                .act(id, "on-site-fixes", "{\"remark\":\"当场改正\",\"noEvidenceReason\":\"现场核验\"}", Inspection.INSPECTOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("RECTIFIED"));

        inspection.feedBack(round);
        inspection.feedBack(round);

        one(id).then()
                .body("status", equalTo("RECTIFIED"))
                .body("unit", equalTo(TARGET))
                .body("facts", hasKey("FIXED_ON_SITE"))
                .body("facts", hasKey("FED_BACK"))
                .body("facts", hasKey("COMPLETED"));
        assertThat(actions(id)).containsExactly("RECORD", "FIX_ON_SITE", "FEED_BACK");
    }

    @Test
    void what_was_fixed_on_site_cannot_relapse_before_it_is_fed_back() {
        int round = inspection.startedRound(TARGET);
        String id = inspection.record(round, TARGET);
        inspection.act(
                id, "on-site-fixes", "{\"remark\":\"当场改正\",\"noEvidenceReason\":\"现场核验\"}", Inspection.INSPECTOR);

        inspection
                .act(id, "relapses", "{\"reason\":\"又出现\"}", Inspection.INSPECTOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/action-not-allowed"));
        inspection.feedBack(round);

        inspection
                .act(id, "relapses", "{\"reason\":\"又出现\"}", Inspection.INSPECTOR)
                .then()
                .statusCode(201)
                .body("facts", hasKey("ASSIGNED"));
    }

    @Test
    void a_round_is_not_closed_while_a_finding_waits_and_takes_none_afterwards() {
        int round = inspection.startedRound(TARGET);
        inspection.feedBack(round);
        inspection.record(round, TARGET);
        Inspection.actOnRound(round, "closings", "{}").then().statusCode(409).body("type", endsWith("/findings-wait"));

        inspection.feedBack(round);
        Inspection.actOnRound(round, "closings", "{}").then().statusCode(201);

        inspection.tryToRecord(round, TARGET).then().statusCode(409).body("type", endsWith("/round-closed"));
    }

    @Test
    void a_fix_on_site_needs_evidence_or_a_reason() {
        String id = inspection.record(inspection.startedRound(TARGET), TARGET);

        inspection
                .act(id, "on-site-fixes", "{\"remark\":\"当场改正\"}", Inspection.INSPECTOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/evidence-missing"));
        one(id).then().body("status", equalTo("RECORDED"));
    }

    @Test
    void a_declined_finding_goes_back_to_its_recorder_and_is_assigned_by_the_officer_even_after_the_round() {
        int round = inspection.startedRound(TARGET);
        String id = inspection.record(round, TARGET);
        inspection.feedBack(round);
        inspection
                .act(id, "declines", "{\"reason\":\"不属本单位\"}", Tokens.of("handler", TARGET))
                .then()
                .statusCode(201)
                .body("status", equalTo("RECORDED"))
                .body("unit", equalTo("620302-QW10"));

        Inspection.actOnRound(round, "closings", "{}").then().statusCode(201);
        inspection
                .act(id, "assignments", "{\"unit\":\"" + TARGET + "\",\"reportEvery\":\"MONTHLY\"}", Inspection.OFFICER)
                .then()
                .statusCode(201);

        one(id).then().body("status", equalTo("FED_BACK")).body("unit", equalTo(TARGET));
        assertThat(actions(id)).containsExactly("RECORD", "FEED_BACK", "DECLINE", "ASSIGN");
    }

    @Test
    void a_relapse_opens_the_next_cycle_and_both_completions_count() {
        int round = inspection.startedRound(TARGET);
        String id = rectified(round);
        inspection
                .act(id, "relapses", "{\"reason\":\"问题反弹\"}", Inspection.OFFICER)
                .then()
                .statusCode(201)
                .body("status", equalTo("RECTIFYING"))
                .body("phase", equalTo("OPEN"))
                .body("cycle", equalTo(2))
                .body("facts", not(hasKey("COMPLETED")));
        inspection.submit(id, TARGET);

        inspection.review(id, "APPROVE").then().statusCode(201).body("status", equalTo("RECTIFIED"));

        Inspection.get("/api/v1/findings?term=9&clock=COMPLETED&total=true&round=" + round)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.id", contains(id, id));
    }

    @Test
    void what_is_sent_back_is_worked_on_again() {
        int round = inspection.startedRound(TARGET);
        String id = inspection.record(round, TARGET);
        inspection.feedBack(round);
        inspection.sign(id, TARGET);
        inspection
                .act(
                        id,
                        "progress-reports",
                        "{\"remark\":\"已过半\",\"basicallyDone\":true}",
                        Tokens.of("handler", TARGET))
                .then()
                .statusCode(201)
                .body("facts", hasKey("BASICALLY_DONE"));
        inspection.submit(id, TARGET);

        Response answer =
                inspection.act(id, "reviews", "{\"decision\":\"SEND_BACK\",\"remark\":\"材料不足\"}", Inspection.INSPECTOR);

        answer.then().statusCode(201).body("status", equalTo("RECTIFYING"));
    }

    @Test
    void a_cancelled_finding_is_excluded_and_offers_nothing_more() {
        int round = inspection.startedRound(TARGET);
        String id = inspection.record(round, TARGET);

        inspection
                .act(id, "cancellations", "{\"reason\":\"重复\"}", Inspection.OFFICER)
                .then()
                .statusCode(201)
                .body("phase", equalTo("EXCLUDED"));

        one(id).then().body("actions", equalTo(List.of()));
        inspection
                .act(id, "signatures", "{}", Tokens.of("handler", "620302-QW10"))
                .then()
                .statusCode(409)
                .body("state", equalTo("CANCELLED"));
    }

    @Test
    void a_reader_is_told_what_to_do_next() {
        int round = inspection.startedRound(TARGET);
        String id = inspection.record(round, TARGET);

        one(id).then().body("actions", hasItems("FEED_BACK", "CANCEL"));
    }

    private String rectified(int round) {
        String id = inspection.record(round, TARGET);
        inspection.feedBack(round);
        inspection.sign(id, TARGET);
        inspection.submit(id, TARGET);
        inspection.review(id, "APPROVE").then().statusCode(201);
        return id;
    }

    private static Response one(String id) {
        return Inspection.get("/api/v1/findings/" + id);
    }

    private static List<String> actions(String id) {
        return Inspection.get("/api/v1/findings/" + id + "/history").path("items.action");
    }
}
