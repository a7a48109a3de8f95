package org.huiyin.testkit.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets in, and what problems say. */
public interface AccessContract {
    TrackedCollection collection();

    @Test
    default void nobody_gets_in_without_a_token() {
        Response response = given().accept(ContentType.JSON).get(collection().path());

        response.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("/unauthenticated"));
    }

    @ParameterizedTest
    @MethodSource("org.huiyin.testkit.contract.AccessContract#badTokens")
    default void nobody_gets_in_with_a_bad_token(String token) {
        Response response = TrackedCollection.as(token).get(collection().path());

        response.then().statusCode(401);
    }

    /** Expired, for another application, of another issuer, signed by a stranger, not signed at all. */
    static Stream<String> badTokens() {
        return Stream.of(
                Tokens.expired("leader"),
                Tokens.wrongAudience("leader"),
                Tokens.wrongIssuer("leader"),
                Tokens.signedByAStranger("leader"),
                Tokens.unsigned("leader"));
    }

    @Test
    default void who_may_only_look_may_not_register() {
        Response response = collection()
                .register(
                        collection().onlooker(),
                        TrackedCollection.newKey(),
                        collection().registration().get());

        response.then().statusCode(403).contentType("application/problem+json").body("type", endsWith("/forbidden"));
    }

    @Test
    default void who_may_only_look_sees_but_may_not_act() {
        UUID id = collection().registered();
        var onlooker = TrackedCollection.as(collection().onlooker())
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", TrackedCollection.newKey())
                .body(collection().action().body());

        Response response = onlooker.post(
                collection().path() + "/" + id + "/" + collection().action().path());

        response.then().statusCode(403).body("type", endsWith("/forbidden"));
        assertThat(collection().get(collection().onlooker(), id).statusCode()).isEqualTo(200);
    }

    @Test
    default void an_item_of_another_unit_is_as_if_it_were_not() {
        UUID id = collection().registered();

        Response response = collection().get(collection().outsider(), id);

        response.then().statusCode(404).body("type", endsWith("/not-found"));
        assertThat(collection().total(collection().outsider())).isZero();
        TrackedCollection.as(collection().outsider())
                .get(collection().path() + "/" + id + "/history")
                .then()
                .statusCode(404);
        TrackedCollection.as(collection().outsider())
                .get(collection().path() + "/" + id + "/history/1")
                .then()
                .statusCode(404);
    }

    @Test
    default void an_unknown_item_is_not_found() {
        Response response = collection().get(collection().registrar(), UUID.randomUUID());

        response.then().statusCode(404).body("type", endsWith("/not-found")).body("", not(hasKey("stackTrace")));
    }

    @Test
    default void problems_speak_the_language_that_was_asked_for() {
        UUID unknown = UUID.randomUUID();

        String chinese = title("zh-CN", unknown);
        String english = title("en", unknown);

        assertThat(chinese).isNotBlank().isNotEqualTo(english);
        assertThat(english).isNotBlank().matches("\\p{ASCII}+");
    }

    private String title(String language, UUID unknown) {
        return TrackedCollection.as(collection().registrar())
                .header("Accept-Language", language)
                .get(collection().path() + "/" + unknown)
                .then()
                .extract()
                .path("title");
    }
}
