package org.huiyin.gateway.me;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import org.huiyin.gateway.GatewayTest;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

@GatewayTest
class MeAndCodesTest {
    @Test
    void one_learns_ones_subject_roles_and_unit() {
        given().auth()
                .oauth2(Tokens.of("somebody", "620302-J01", "handler", "approver"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo("somebody"))
                .body("roles", contains("approver", "handler"))
                .body("unit", equalTo("620302-J01"))
                .body("unitName", equalTo("北京路街道"));
    }

    @Test
    void nobody_is_nobody() {
        given().get("/api/v1/me").then().statusCode(401);
        given().get("/api/v1/codes").then().statusCode(401);
    }

    @Test
    void codes_of_all_services_are_merged_and_a_service_that_is_away_is_said() {
        given().auth()
                .oauth2(Tokens.of("leader"))
                .get("/api/v1/codes")
                .then()
                .statusCode(200)
                .body("facts.code", hasItem("REGISTERED"))
                .body("tasksStates.zh", hasItem("在办"))
                .body("findingsStates.en", hasItems("open"))
                .body("complete", equalTo(false));
    }
}
