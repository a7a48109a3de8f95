package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/** Primary targets are in coverage, villages and communities beside it, each under its programme and term. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class CoverageTest {
    private static final String STREET = "620302-J05";
    private static final String COMMUNITY = "620302-J05-01";

    @Test
    void extended_targets_are_ticked_off_beside_coverage_and_not_in_it() {
        Map<String, Object> key = Map.of("term", 31, "number", 1, "kind", "REGULAR");
        String primary = planned("{\"term\":31,\"unit\":\"%s\"}".formatted(STREET));
        String extended = planned("{\"term\":31,\"unit\":\"%s\",\"extended\":true}".formatted(COMMUNITY));
        InspectionCase round =
                InspectionCase.planned(key, List.of(STREET), ",\"extendedTargets\":[\"%s\"]".formatted(COMMUNITY));
        round.act("starts", "{}");
        String finding = round.record(COMMUNITY, "居务公开不及时", "openness", "");
        round.feedBack();

        round.close();

        Inspection.get(round.path())
                .then()
                .body("targets", contains(STREET))
                .body("extendedTargets", contains(COMMUNITY));
        Inspection.get(primary).then().body("status", equalTo("INSPECTED")).body("extended", equalTo(false));
        Inspection.get(extended).then().body("status", equalTo("INSPECTED")).body("extended", equalTo(true));
        InspectionCase.one(finding).then().body("unit", equalTo(COMMUNITY));
        assertThat(count("TARGET_PLANNED")).isEqualTo(1);
        assertThat(count("TARGET_INSPECTED")).isEqualTo(1);
        assertThat(count("REGISTERED,COMPLETED")).isEqualTo(1);
    }

    @Test
    void a_round_ticks_off_the_targets_of_its_own_programme_only() {
        String audited = planned("{\"programme\":\"AUDIT\",\"unit\":\"620302-J06\"}");
        String inspected = planned("{\"term\":32,\"unit\":\"620302-J06\"}");
        InspectionCase audit = InspectionCase.started(
                Map.of("number", 901, "kind", "SPECIAL", "programme", "AUDIT"), List.of("620302-J06"));
        audit.feedBack();

        audit.close();

        Inspection.get(audited).then().body("status", equalTo("INSPECTED"));
        Inspection.get(inspected).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void a_unit_is_planned_once_in_a_programme_and_its_term() {
        String target = "{\"programme\":\"SELF_CHECK\",\"unit\":\"620302-J01\"}";
        planned(target);

        plan(target).then().statusCode(409).body("type", endsWith("/already-exists"));
        plan("{\"unit\":\"620302-J01\"}").then().statusCode(422).body("type", endsWith("/term-missing"));
    }

    private static long count(String facts) {
        var answer = Inspection.get("/api/v1/coverage-targets/counts?term=31&facts=" + facts)
                .jsonPath();
        return answer.getList("rows").isEmpty() ? 0 : answer.getLong("rows[0].count");
    }

    private static String planned(String body) {
        return "/api/v1/coverage-targets/"
                + plan(body).then().statusCode(201).extract().path("id");
    }

    private static Response plan(String body) {
        return Inspection.as(Inspection.OFFICER).body(body).post("/api/v1/coverage-targets");
    }
}
