package org.huiyin.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

@GatewayTest
class SessionTest {
    @ConfigProperty(name = "huiyin.sign-in.directory")
    Path codes;

    @Test
    void a_token_opens_a_session_in_a_cookie_that_no_script_can_read() {
        Response answer = signIn(Map.of("token", Tokens.of("leader", "620302")));

        answer.then()
                .statusCode(200)
                .body("me.subject", equalTo("test-leader@620302"))
                .body("me.roles", contains("leader"))
                .body("me.unitName", equalTo("金川区"));
        Cookie cookie = answer.getDetailedCookie("huiyin-session");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getMaxAge()).isBetween(3_500L, 3_600L);
    }

    @Test
    void the_cookie_is_the_token_for_the_gateway_and_for_the_services() {
        String token = Tokens.of("leader");
        Response session = signIn(Map.of("token", token));

        given().cookie("huiyin-session", session.cookie("huiyin-session"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo("test-leader"));
        given().cookie("huiyin-session", session.cookie("huiyin-session"))
                .get("/api/v1/tasks/echo")
                .then()
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void a_session_can_be_read_again() {
        Response session = signIn(Map.of("token", Tokens.of("leader")));

        given().cookie("huiyin-session", session.cookie("huiyin-session"))
                .get("/session")
                .then()
                .statusCode(200)
                .body("csrf", equalTo(session.path("csrf")))
                .body("expiresAt", equalTo(session.path("expiresAt")));
        given().get("/session").then().statusCode(401).body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void a_write_with_the_cookie_needs_the_csrf_token_of_that_session() {
        Response session = signIn(Map.of("token", Tokens.of("supervisor")));
        Response other = signIn(Map.of("token", Tokens.of("leader")));
        String cookie = session.cookie("huiyin-session");

        given().cookie("huiyin-session", cookie)
                .post("/api/v1/tasks/echo")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/csrf-token-wrong"));
        given().cookie("huiyin-session", cookie)
                .header("X-CSRF-Token", other.<String>path("csrf"))
                .post("/api/v1/tasks/echo")
                .then()
                .statusCode(403);
        given().cookie("huiyin-session", cookie)
                .header("X-CSRF-Token", session.<String>path("csrf"))
                .post("/api/v1/tasks/echo")
                .then()
                .statusCode(200);
    }

    @Test
    void a_token_of_ones_own_goes_before_the_cookie_and_needs_no_csrf_token() {
        Response session = signIn(Map.of("token", Tokens.of("supervisor")));

        given().cookie("huiyin-session", session.cookie("huiyin-session"))
                .header("Authorization", "Bearer own")
                .post("/api/v1/tasks/echo")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo("Bearer own"));
    }

    @Test
    void tokens_that_are_not_valid_open_nothing() {
        for (String token : new String[] {
            "nonsense",
            Tokens.expired("leader"),
            Tokens.signedByAStranger("leader"),
            Tokens.wrongAudience("leader"),
            Tokens.wrongIssuer("leader"),
            Tokens.unsigned("leader")
        }) {
            signIn(Map.of("token", token)).then().statusCode(401).body("type", equalTo("/problems/sign-in-refused"));
        }
    }

    @Test
    void a_body_that_is_not_json_or_says_neither_opens_nothing() {
        given().contentType("text/plain").body("x").post("/session").then().statusCode(415);
        signIn(Map.of("unknown", "x")).then().statusCode(400);
        signIn(Map.of()).then().statusCode(401);
    }

    @Test
    void an_expired_cookie_does_not_keep_anybody_from_the_page_or_from_signing_in_again() {
        String expired = Tokens.expired("leader");

        given().cookie("huiyin-session", expired).get("/").then().statusCode(200);
        given().cookie("huiyin-session", expired).get("/session").then().statusCode(401);
        given().cookie("huiyin-session", expired).get("/api/v1/me").then().statusCode(401);
        given().cookie("huiyin-session", expired)
                .contentType(ContentType.JSON)
                .body(Map.of("token", Tokens.of("leader")))
                .post("/session")
                .then()
                .statusCode(200);
    }

    @Test
    void signing_out_takes_the_cookie_back_and_is_a_write() {
        Response session = signIn(Map.of("token", Tokens.of("leader")));
        String cookie = session.cookie("huiyin-session");

        given().cookie("huiyin-session", cookie).delete("/session").then().statusCode(403);
        Response closed = given().cookie("huiyin-session", cookie)
                .header("X-CSRF-Token", session.<String>path("csrf"))
                .delete("/session");

        closed.then().statusCode(204);
        assertThat(closed.getDetailedCookie("huiyin-session").getMaxAge()).isZero();
        assertThat(closed.cookie("huiyin-session")).isEmpty();
    }

    @Test
    void a_one_time_code_opens_one_session_and_no_second() throws Exception {
        Path file = codes.resolve(Digest.hexadecimal("code-1"));
        Files.writeString(file, Tokens.of("leader") + "\n");

        signIn(Map.of("code", "code-1")).then().statusCode(200).body("me.subject", equalTo("test-leader"));

        signIn(Map.of("code", "code-1")).then().statusCode(401);
        assertThat(codes).isEmptyDirectory();
    }

    @Test
    void a_code_is_no_path() {
        signIn(Map.of("code", "../../etc/passwd")).then().statusCode(401);
    }

    private static Response signIn(Map<String, String> proof) {
        return given().contentType(ContentType.JSON).body(proof).post("/session");
    }
}
