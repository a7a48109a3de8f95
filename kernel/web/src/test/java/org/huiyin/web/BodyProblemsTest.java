package org.huiyin.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.huiyin.web.SpecimenRequests.json;
import static org.huiyin.web.SpecimenRequests.problem;
import static org.huiyin.web.SpecimenRequests.supervisor;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyProblemsTest {
    private static final String SPECIMENS = "/api/v1/specimens";

    @TestHTTPResource
    String url;

    @Test
    void a_body_over_one_mebibyte_is_413() {
        var answer = json("\"" + "x".repeat(BodyLimit.BYTES) + "\"")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.PAYLOAD_TOO_LARGE, SPECIMENS);
    }

    @Test
    void a_post_without_its_key_is_400() {
        var answer = supervisor()
                .contentType(ContentType.JSON)
                .body("{}")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.IDEMPOTENCY_KEY_MISSING, SPECIMENS);
    }

    @Test
    void a_post_without_a_body_is_400() {
        var answer = supervisor()
                .contentType(ContentType.JSON)
                .header(IdempotencyKey.HEADER, "key-1")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.INVALID_REQUEST, SPECIMENS)
                .body("errors[0].field", equalTo(""))
                .body("errors[0].code", equalTo("body-missing"))
                .body("errors[0].reason", equalTo("缺少请求体。"));
    }

    @Test
    void all_that_is_wrong_with_a_body_is_said_at_once() {
        var answer = json("{\"name\":\" \",\"colour\":\"BLUE\",\"colr\":1}")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.INVALID_REQUEST, SPECIMENS)
                .body("errors.field", equalTo(List.of("colour", "colr", "name")))
                .body("errors.code", equalTo(List.of("not-allowed", "unknown-field", "not-blank")))
                .body("errors[0].allowed", equalTo(List.of("RED", "GREEN")))
                .body("errors[1].allowed", hasItem("colour"))
                .body("errors[2]", not(hasKey("allowed")));
    }

    @Test
    void a_body_that_a_resource_takes_as_an_object_is_checked_alike() {
        var answer =
                json("{\"colour\":\"BLUE\"}").when().post(SPECIMENS + "/typed").then();

        problem(answer, WebProblem.INVALID_REQUEST, SPECIMENS + "/typed")
                .body("errors[0].field", equalTo("colour"))
                .body("errors[0].allowed", equalTo(List.of("RED", "GREEN")))
                .body("errors.reason", everyItem(not(containsString("org.huiyin"))));
    }

    @Test
    void text_that_cannot_be_kept_is_400() {
        var answer = json("{\"name\":\"a\\u0000b\",\"colour\":\"\\ud800\"}")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.INVALID_REQUEST, SPECIMENS)
                .body("errors.field", equalTo(List.of("name", "colour")))
                .body("errors.code", equalTo(List.of("character", "character")));
    }

    @Test
    void another_content_type_is_415() {
        var answer = supervisor()
                .contentType(ContentType.TEXT)
                .body("name=x")
                .when()
                .post(SPECIMENS)
                .then();

        problem(answer, WebProblem.UNSUPPORTED_MEDIA_TYPE, SPECIMENS);
    }

    /** Sent in chunks, because nobody knows how much there is. */
    private int statusOfChunked(byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url).resolve(SPECIMENS))
                .header("Authorization", "Bearer " + Tokens.of("supervisor"))
                .header("Content-Type", "application/json")
                .header(IdempotencyKey.HEADER, "key-1")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void a_body_that_does_not_say_its_length_ends_at_one_mebibyte_too() throws Exception {
        int status = statusOfChunked(new byte[BodyLimit.BYTES + 1]);

        assertThat(status).isEqualTo(413);
    }

    @Test
    void a_short_body_that_does_not_say_its_length_is_read() throws Exception {
        int status = statusOfChunked("{\"name\":\"one\",\"colour\":\"RED\"}".getBytes(UTF_8));

        assertThat(status).isEqualTo(201);
    }
}
