package org.huiyin.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a write needs, and what it does once. */
public interface WritingContract {
    TrackedCollection collection();

    @Test
    default void a_registration_answers_with_the_item_its_address_and_its_version() {
        Response response = collection()
                .register(
                        collection().registrar(),
                        TrackedCollection.newKey(),
                        collection().registration().get());

        String id = response.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .extract()
                .path("id");
        assertThat(response.header("Location")).endsWith(collection().path() + "/" + id);
        assertThat(collection()
                        .get(collection().registrar(), UUID.fromString(id))
                        .header("ETag"))
                .isEqualTo("\"1\"");
    }

    @Test
    default void an_unknown_field_is_refused_by_its_name() {
        String body = collection().registration().get().strip().replaceFirst("\\{", "{\"colour\":\"red\",");

        Response response = collection().register(collection().registrar(), TrackedCollection.newKey(), body);

        response.then()
                .statusCode(400)
                .body("type", endsWith("/invalid-request"))
                .body("errors.field", hasItem("colour"));
    }

    @Test
    default void what_is_no_json_is_refused() {
        Response response = collection().register(collection().registrar(), TrackedCollection.newKey(), "{\"title\":");

        response.then().statusCode(400).body("type", endsWith("/invalid-request"));
    }

    @Test
    default void a_write_without_an_idempotency_key_is_refused() {
        Response response = TrackedCollection.as(collection().registrar())
                .body(collection().registration().get())
                .post(collection().path());

        response.then().statusCode(400).body("type", endsWith("/idempotency-key-missing"));
    }

    @Test
    default void the_same_request_twice_makes_one_item() {
        String key = TrackedCollection.newKey();
        String body = collection().registration().get();
        Response first = collection().register(collection().registrar(), key, body);
        int total = collection().total(collection().registrar());

        Response second = collection().register(collection().registrar(), key, body);

        second.then().statusCode(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(collection().total(collection().registrar())).isEqualTo(total);
    }

    @Test
    default void twins_at_the_same_moment_make_one_item() {
        String key = TrackedCollection.newKey();
        String body = collection().registration().get();
        Callable<Response> twin = () -> collection().register(collection().registrar(), key, body);

        List<Response> responses = AtOnce.run(List.of(twin, twin, twin));

        assertThat(responses).extracting(Response::statusCode).containsOnly(201);
        assertThat(responses)
                .extracting(response -> response.path("id").toString())
                .containsOnly(responses.getFirst().<String>path("id"));
    }

    @Test
    default void the_same_key_for_something_else_is_refused() {
        String key = TrackedCollection.newKey();
        collection()
                .register(
                        collection().registrar(),
                        key,
                        collection().registration().get());

        Response response = collection()
                .register(
                        collection().registrar(),
                        key,
                        collection().registration().get() + " ");

        response.then().statusCode(422).body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    default void an_action_moves_the_version_on() {
        UUID id = collection().registered();

        Response response = collection().act(id, "\"1\"", TrackedCollection.newKey());

        response.then().statusCode(201).header("ETag", "\"2\"").body("version", equalTo(2));
    }

    @Test
    default void an_action_creates_a_row_of_history() {
        UUID id = collection().registered();
        Response acted = collection().act(id, "\"1\"", TrackedCollection.newKey());
        String location = acted.header("Location");

        Response row = TrackedCollection.as(collection().registrar()).get(location);

        assertThat(location).endsWith(collection().path() + "/" + id + "/history/2");
        row.then().statusCode(200).body("sequence", equalTo(2));
        assertThat(row.<Object>path(""))
                .isEqualTo(TrackedCollection.as(collection().registrar())
                        .get(collection().path() + "/" + id + "/history")
                        .path("items[1]"));
    }

    /** Before the first, after the last, and no number at all. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "9223372036854775807", "first"})
    default void history_has_no_row_that_was_not_written(String sequence) {
        UUID id = collection().registered();

        Response row = TrackedCollection.as(collection().registrar())
                .get(collection().path() + "/" + id + "/history/" + sequence);

        row.then().statusCode(404).body("type", endsWith("/not-found"));
    }

    @Test
    default void an_action_without_a_precondition_is_refused() {
        UUID id = collection().registered();

        Response response = TrackedCollection.as(collection().registrar())
                .header("Idempotency-Key", TrackedCollection.newKey())
                .body(collection().action().body())
                .post(collection().path() + "/" + id + "/"
                        + collection().action().path());

        response.then().statusCode(428).body("type", endsWith("/precondition-required"));
    }

    @Test
    default void an_action_on_another_version_is_refused() {
        UUID id = collection().registered();

        Response response = collection().act(id, "\"7\"", TrackedCollection.newKey());

        response.then().statusCode(412).body("type", endsWith("/stale-version"));
    }

    @Test
    default void of_two_who_act_at_once_one_wins() {
        UUID id = collection().registered();
        Callable<Response> caller = () -> collection().act(id, "\"1\"", TrackedCollection.newKey());

        List<Response> responses = AtOnce.run(List.of(caller, caller));

        assertThat(responses)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .allMatch(status -> List.of(201, 409, 412).contains(status));
        assertThat(collection().get(collection().registrar(), id).<Integer>path("version"))
                .isEqualTo(2);
    }

    @Test
    default void the_same_action_twice_is_done_once() {
        UUID id = collection().registered();
        String key = TrackedCollection.newKey();
        Response first = collection().act(id, "\"1\"", key);

        Response second = collection().act(id, "\"1\"", key);

        second.then().statusCode(201).header("ETag", "\"2\"").header("Location", first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
    }
}
