package org.huiyin.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

@GatewayTest
class RateLimitedTest {
    @ConfigProperty(name = "huiyin.rate-limit.per-token")
    int perToken;

    @Test
    void who_asks_too_often_is_refused_in_their_language_and_others_are_not() {
        String flood = "Bearer flood";
        Response last = exhausted(flood, "zh-CN", "/api/v1/me");

        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-requests"))
                .body("limit", equalTo("token"))
                .body("detail", containsString("在 60 秒内最多 " + perToken + " 次请求"));
        assertThat(Integer.parseInt(last.header("Retry-After"))).isEqualTo(last.<Integer>path("retryAfter"));
        assertThat(last.header("X-Request-Id")).isNotBlank();
        Response english = exhausted(flood, "en", "/api/v1/me");
        english.then().body("detail", containsString("at most " + perToken + " requests in 60 seconds"));
        exhausted(flood, "en", "/openapi").then().body("limit", equalTo("token"));
        exhausted(flood, "en", "/session").then().body("limit", equalTo("token"));
        given().auth().oauth2(Tokens.of("leader")).get("/api/v1/me").then().statusCode(200);
        assertThat(given().get("/").statusCode()).isEqualTo(200);
    }

    /** Until the answer is 429. */
    private static Response exhausted(String token, String language, String path) {
        for (int i = 0; i < 100_000; i++) {
            Response answer = given().header("Authorization", token)
                    .header("Accept-Language", language)
                    .get(path);
            if (answer.statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }
}
