package org.huiyin.testkit.contract;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A collection of a service, and what the contracts need to know to use it.
 *
 * @param path e.g. {@code /api/v1/findings}
 * @param topic where its events go
 * @param registrar the token of somebody who may register and take the action
 * @param registration gives bodies, each of another item that can be registered
 * @param onlooker the token of somebody who sees all items and may register none
 * @param outsider the token of somebody of the same line of work to whose unit no such item belongs
 * @param action what the registrar may do to a fresh item, once
 * @param filter query parameters that all items of the bodies match, e.g. {@code target=620302-J01}
 */
public record TrackedCollection(
        String path,
        String topic,
        String registrar,
        Supplier<String> registration,
        String onlooker,
        String outsider,
        Action action,
        String filter) {

    /**
     * A sub-resource that is created to act.
     *
     * @param path its last segment, e.g. {@code cancellations}
     */
    public record Action(String path, String body) {}

    /** A request with a token and JSON. */
    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    Response register(String token, String key, String body) {
        return as(token).header("Idempotency-Key", key).body(body).post(path);
    }

    /** A fresh item's id. */
    UUID registered() {
        Response response = register(registrar, newKey(), registration.get());
        return UUID.fromString(response.then().statusCode(201).extract().path("id"));
    }

    Response get(String token, UUID id) {
        return as(token).get(path + "/" + id);
    }

    Response list(String token, String parameters) {
        return as(token).get(path + "?" + parameters);
    }

    int total(String token) {
        return list(token, filter + "&limit=1&total=true")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    /** Takes the action on the item as it is in that version. */
    Response act(UUID id, String version, String key) {
        return as(registrar)
                .header("If-Match", version)
                .header("Idempotency-Key", key)
                .body(action.body())
                .post(path + "/" + id + "/" + action.path());
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
