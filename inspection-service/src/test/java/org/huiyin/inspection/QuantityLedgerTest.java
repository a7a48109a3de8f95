package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class QuantityLedgerTest {
    private static final String TARGET = "620302-Z02";
    private static final AtomicInteger ROUNDS = new AtomicInteger(500);

    @Test
    void its_target_reports_how_much_was_done_which_may_be_more_than_required() {
        InspectionCase round = round();
        String path = opened(round, "{\"required\":12,\"achieved\":0,\"people\":3}");

        Inspection.on(path, Tokens.of("handler", TARGET))
                .body("{\"achieved\":15}")
                .post(path + "/reports")
                .then()
                .statusCode(201)
                .body("quantities.achieved", equalTo(15))
                .body("quantities.people", equalTo(3))
                .body("quantities.goalReached", equalTo(true))
                .body("unitOfMeasure", equalTo("次"));

        assertThat(round.count("quantity-ledgers", "QUANTITY_TARGET")).isEqualTo(12);
        assertThat(round.count("quantity-ledgers", "QUANTITY_ACTUAL")).isEqualTo(15);
    }

    @Test
    void a_goal_may_be_a_share_of_what_is_required() {
        String path = opened(round(), "{\"required\":1000,\"achieved\":599,\"goalPercent\":60}");
        Inspection.get(path).then().body("quantities.goalReached", equalTo(false));

        Inspection.on(path, Inspection.OFFICER)
                .body("{\"required\":1000,\"achieved\":600,\"goalPercent\":60}")
                .post(path + "/corrections")
                .then()
                .statusCode(201)
                .body("quantities.goalReached", equalTo(true));
    }

    @Test
    void there_is_one_for_each_round_target_and_category() {
        InspectionCase round = round();
        opened(round, "{\"required\":12,\"achieved\":0}");

        open(round, TARGET, "{\"required\":12,\"achieved\":0}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
        open(round, "620302-J01", "{\"required\":12,\"achieved\":0}")
                .then()
                .statusCode(422)
                .body("type", endsWith("/not-a-target"));
        open(round, TARGET, "{\"required\":0,\"achieved\":0}")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("quantities.required"));
    }

    private static InspectionCase round() {
        return InspectionCase.started(
                Map.of("number", ROUNDS.incrementAndGet(), "kind", "REGULAR", "programme", "RIVER_PATROL"),
                List.of(TARGET));
    }

    private static String opened(InspectionCase round, String quantities) {
        return "/api/v1/quantity-ledgers/"
                + open(round, TARGET, quantities)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static Response open(InspectionCase round, String target, String quantities) {
        return Inspection.as(Inspection.OFFICER)
                .body("""
                        {"round":%s,"target":"%s","category":"river-patrol","title":"河长巡河","unitOfMeasure":"次",
                         "quantities":%s}
                        """.formatted(round.key(), target, quantities))
                .post("/api/v1/quantity-ledgers");
    }
}
