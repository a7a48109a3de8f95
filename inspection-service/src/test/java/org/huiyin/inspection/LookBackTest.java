package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A look-back round 回头看 turns a false closing into a new cycle. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class LookBackTest {
    private static final String TARGET = "620302-J04";
    private static final int TERM = 6;
    private static final AtomicInteger ROUNDS = new AtomicInteger();
    private static final String LOOKER_BACK = Tokens.of("test-looker-back", null, "inspector");

    @Test
    void a_look_back_opens_the_next_cycle_and_is_linked_to_what_it_found_relapsed() {
        String id = rectified();
        InspectionCase lookBack = lookBack(TARGET);
        InspectionCase.onFinding(id, "relapses", relapse(lookBack), LOOKER_BACK)
                .then()
                .statusCode(201)
                .body("status", equalTo("RECTIFYING"))
                .body("cycle", equalTo(2))
                .body("links.type", contains("RAISED_FROM"))
                .body("links.kind", contains("ROUND"))
                .body("links.id", contains(lookBack.path().substring("/api/v1/rounds/".length())))
                .body("facts", hasKey("REOPENED"));

        InspectionCase.submit(id, TARGET, "再整改报告");
        InspectionCase.approve(id, LOOKER_BACK);

        InspectionCase.one(id).then().body("status", equalTo("RECTIFIED")).body("cycle", equalTo(2));
        assertThat(InspectionCase.history(id)).endsWith("APPROVE", "RELAPSE", "SUBMIT", "APPROVE");
    }

    @Test
    void whoever_looks_back_sees_what_was_found_there_before_and_judges_only_what_he_found_relapsed() {
        String relapsed = rectified();
        InspectionCase lookBack = lookBack(TARGET);
        InspectionCase earlier = regular(TARGET);
        String submitted = earlier.record(TARGET, "台账不全", "ledger", "");
        earlier.feedBack();
        InspectionCase.rectify(submitted, TARGET, "整改报告");

        Inspection.get("/api/v1/findings/" + relapsed, LOOKER_BACK).then().statusCode(200);
        InspectionCase.onFinding(submitted, "reviews", "{\"decision\":\"APPROVE\"}", LOOKER_BACK)
                .then()
                .statusCode(403);
        InspectionCase.onFinding(relapsed, "relapses", "{\"reason\":\"问题反弹\"}", LOOKER_BACK)
                .then()
                .statusCode(403);
        assertThat(lookBack.count("REGISTERED")).isZero();
    }

    @Test
    void what_a_look_back_did_not_look_at_stays_hidden_from_its_inspectors() {
        String id = rectified();

        lookBack("620302-J05");

        Inspection.get("/api/v1/findings/" + id, Tokens.of("test-somebody", null, "inspector"))
                .then()
                .statusCode(404);
    }

    @Test
    void only_a_look_back_of_that_unit_can_have_found_it() {
        String id = rectified();

        InspectionCase.onFinding(id, "relapses", relapse(regular(TARGET)), Inspection.OFFICER)
                .then()
                .statusCode(422)
                .body("type", endsWith("/not-a-look-back"));
        InspectionCase.onFinding(id, "relapses", relapse(lookBack("620302-J05")), Inspection.OFFICER)
                .then()
                .statusCode(422)
                .body("type", endsWith("/not-a-target"));
        InspectionCase.onFinding(id, "relapses", relapse(lookBack(TARGET)), Inspection.OFFICER)
                .then()
                .statusCode(201);
    }

    private static String rectified() {
        InspectionCase round = regular(TARGET);
        String id = round.record(TARGET, "制度形同虚设", "discipline", "");
        round.feedBack();
        InspectionCase.rectify(id, TARGET, "整改报告");
        InspectionCase.approve(id, Inspection.OFFICER);
        return id;
    }

    private static InspectionCase regular(String target) {
        return InspectionCase.started(key("REGULAR"), List.of(target));
    }

    private static InspectionCase lookBack(String target) {
        InspectionCase round = InspectionCase.started(key("LOOK_BACK"), List.of(target));
        round.act("authorisations", "{\"group\":\"一组\",\"leaderPost\":\"巡察组组长\",\"members\":[\"test-looker-back\"]}")
                .then()
                .statusCode(201);
        return round;
    }

    private static Map<String, Object> key(String kind) {
        return Map.of("term", TERM, "number", ROUNDS.incrementAndGet(), "kind", kind);
    }

    private static String relapse(InspectionCase lookBack) {
        return "{\"reason\":\"虚假整改\",\"lookBack\":%s}".formatted(lookBack.key());
    }
}
