package org.huiyin.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a gateway without a provider answers, and where one goes after sign-in. */
@GatewayTest
class SignInTest {
    @Test
    void nobody_starts_a_session_without_having_signed_in() {
        given().redirects().follow(false).get("/session/start").then().statusCode(401);
        given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.wrongAudience("leader"))
                .get("/session/start")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/?a=b#/list, /?a=b",
        "/, /",
        "https://elsewhere.example/, /",
        "//elsewhere.example, /",
        "/\\elsewhere.example, /",
        "list, /",
        "'', /"
    })
    void one_goes_back_to_a_path_of_this_page_only(String to, String path) {
        Response answer = given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.of("leader"))
                .queryParam("to", to)
                .get("/session/start");

        answer.then().statusCode(303);
        URI location = URI.create(answer.header("Location"));
        assertThat(location.getPort()).isEqualTo(RestAssured.port);
        assertThat(location.getPath() + (location.getQuery() == null ? "" : "?" + location.getQuery()))
                .isEqualTo(path);
        assertThat(answer.getDetailedCookie("huiyin-session").isHttpOnly()).isTrue();
    }

    @Test
    void without_a_provider_nothing_points_to_one() {
        given().get("/session").then().statusCode(401).body("signIn", nullValue());
        given().contentType("application/json")
                .body(Map.of("token", Tokens.of("leader")))
                .post("/session")
                .then()
                .body("signIn", nullValue())
                .body("signOut", nullValue());
        given().redirects()
                .follow(false)
                .get("/session/end")
                .then()
                .statusCode(303)
                .header("Location", equalTo("http://localhost:" + RestAssured.port + "/"));
    }
}
