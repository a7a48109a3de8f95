package org.huiyin.tracking;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class MeTest {
    @Test
    void one_learns_ones_subject_roles_and_unit() {
        String token = Tokens.of("somebody", "620302-J01", "handler", "approver");

        var answer = given().auth().oauth2(token).get("/api/v1/me");

        answer.then()
                .statusCode(200)
                .body("subject", equalTo("somebody"))
                .body("roles", contains("approver", "handler"))
                .body("unit", equalTo("620302-J01"))
                .body("unitName", equalTo("北京路街道"));
    }

    @Test
    void who_has_no_unit_is_told_of_none() {
        var answer = given().auth().oauth2(Tokens.of("leader")).get("/api/v1/me");

        answer.then()
                .statusCode(200)
                .body("subject", equalTo("test-leader"))
                .body("", not(hasKey("unit")))
                .body("", not(hasKey("unitName")));
    }

    @Test
    void nobody_is_nobody() {
        given().get("/api/v1/me").then().statusCode(401);
    }
}
