package org.huiyin.testkit.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of an item: who may hand them in and read them, which are taken, which are flagged. */
public interface EvidenceContract {
    TrackedCollection collection();

    private EvidenceFiles files() {
        return new EvidenceFiles(collection());
    }

    /** An action after which a fresh item is not open any more, by whoever registers. */
    default TrackedCollection.Action ending() {
        return new TrackedCollection.Action("cancellations", "{\"reason\":\"重复登记\"}");
    }

    @Test
    default void a_file_comes_back_byte_for_byte() {
        UUID item = collection().registered();
        byte[] pdf = EvidenceFiles.pdf();

        Response made =
                files().upload(collection().registrar(), item, pdf, "attachment; filename*=UTF-8''%E6%8A%A5.pdf");

        String id = made.then()
                .statusCode(201)
                .body("name", equalTo("报.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(pdf.length))
                .body("sha256", equalTo(EvidenceFiles.sha256(pdf)))
                .body("cycle", equalTo(1))
                .body("repeated", equalTo(false))
                .extract()
                .path("id");
        assertThat(made.header("Location")).endsWith(files().path(item) + "/" + id);
        Response content = files().get(collection().onlooker(), item, "/" + id + "/content");
        content.then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Length", String.valueOf(pdf.length))
                .header("ETag", "\"" + EvidenceFiles.sha256(pdf) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"_.pdf\"; filename*=UTF-8''%E6%8A%A5.pdf");
        assertThat(content.asByteArray()).isEqualTo(pdf);
        files().get(collection().registrar(), item, "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    default void the_same_bytes_again_are_the_same_record() {
        UUID item = collection().registered();
        byte[] pdf = EvidenceFiles.pdf();
        String id = files().uploaded(item, pdf);
        String version = collection().get(collection().registrar(), item).header("ETag");

        Response again = files().upload(collection().registrar(), item, pdf, "attachment; filename=\"other.pdf\"");

        again.then().statusCode(200).body("id", equalTo(id)).body("repeated", equalTo(false));
        files().get(collection().registrar(), item, "").then().body("items", hasSize(1));
        assertThat(collection().get(collection().registrar(), item).header("ETag"))
                .isEqualTo(version);
    }

    @Test
    default void twins_at_the_same_moment_are_one_record() {
        UUID item = collection().registered();
        byte[] pdf = EvidenceFiles.pdf();
        Callable<Response> twin = () -> files().upload(collection().registrar(), item, pdf, "attachment");

        List<Response> responses = AtOnce.run(List.of(twin, twin, twin));

        assertThat(responses)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        files().get(collection().registrar(), item, "").then().body("items", hasSize(1));
    }

    @Test
    default void the_same_file_on_two_items_is_flagged_on_both() {
        byte[] pdf = EvidenceFiles.pdf();
        UUID first = collection().registered();
        UUID second = collection().registered();
        files().uploaded(first, pdf);

        Response made = files().upload(collection().registrar(), second, pdf, "attachment");

        String numberOfFirst = collection().get(collection().registrar(), first).path("number");
        String numberOfSecond =
                collection().get(collection().registrar(), second).path("number");
        made.then().statusCode(201).body("repeated", equalTo(true)).body("alsoOn", contains(numberOfFirst));
        files().get(collection().registrar(), first, "")
                .then()
                .body("items[0].repeated", equalTo(true))
                .body("items[0].alsoOn", contains(numberOfSecond));
    }

    @Test
    default void an_item_without_files_has_an_empty_list() {
        UUID item = collection().registered();

        files().get(collection().onlooker(), item, "").then().statusCode(200).body("items", empty());
    }

    @Test
    default void without_a_token_files_are_neither_taken_nor_shown() {
        UUID item = collection().registered();
        String id = files().uploaded(item, EvidenceFiles.pdf());

        given().body(EvidenceFiles.pdf()).post(files().path(item)).then().statusCode(401);
        given().get(files().path(item)).then().statusCode(401);
        given().get(files().path(item) + "/" + id + "/content").then().statusCode(401);
    }

    @Test
    default void who_may_only_look_hands_in_nothing() {
        UUID item = collection().registered();

        Response response = files().upload(collection().onlooker(), item, EvidenceFiles.pdf(), "attachment");

        response.then().statusCode(403).contentType("application/problem+json").body("type", endsWith("/forbidden"));
    }

    @Test
    default void files_of_an_item_out_of_scope_are_as_if_they_were_not() {
        UUID item = collection().registered();
        String id = files().uploaded(item, EvidenceFiles.pdf());

        files().upload(collection().outsider(), item, EvidenceFiles.pdf(), "attachment")
                .then()
                .statusCode(404);
        files().get(collection().outsider(), item, "").then().statusCode(404);
        files().get(collection().outsider(), item, "/" + id).then().statusCode(404);
        files().get(collection().outsider(), item, "/" + id + "/content").then().statusCode(404);
    }

    @Test
    default void a_file_is_found_under_its_own_item_only() {
        String id = files().uploaded(collection().registered(), EvidenceFiles.pdf());
        UUID other = collection().registered();

        files().get(collection().registrar(), other, "/" + id).then().statusCode(404);
        files().get(collection().registrar(), other, "/" + id + "/content")
                .then()
                .statusCode(404);
        files().get(collection().registrar(), other, "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    default void an_item_that_is_not_open_takes_no_file() {
        UUID item = collection().registered();
        files().act(item, ending()).then().statusCode(201);

        Response response = files().upload(collection().registrar(), item, EvidenceFiles.pdf(), "attachment");

        response.then().statusCode(409).body("type", endsWith("/evidence-item-not-open"));
    }

    /** Programs, pages and plain text under another name, and a true type under a false one. */
    @ParameterizedTest
    @CsvSource({
        "'MZ\u0090 a program',application/octet-stream,application/x-msdownload",
        "'<!DOCTYPE html><html></html>',application/pdf,text/html",
        "'%PDF-1.7',image/jpeg,application/pdf",
        "'words',application/octet-stream,text/plain",
    })
    default void what_is_no_allowed_type_or_not_what_it_says_is_refused(String content, String declared, String found) {
        UUID item = collection().registered();

        Response response = files().request(collection().registrar(), "attachment; filename=\"report.pdf\"")
                .contentType(declared)
                .body(content.getBytes(StandardCharsets.ISO_8859_1))
                .post(files().path(item));

        response.then()
                .statusCode(415)
                .body("type", endsWith("/evidence-media-type"))
                .body("found", equalTo(found))
                .body("allowed", hasItem("application/pdf"));
        files().get(collection().registrar(), item, "").then().body("items", empty());
    }

    @Test
    default void an_empty_file_is_refused() {
        UUID item = collection().registered();

        Response response = files().upload(collection().registrar(), item, new byte[0], "attachment");

        response.then().statusCode(400).body("type", endsWith("/evidence-empty"));
    }

    @Test
    default void a_file_beyond_the_limit_is_refused_whether_or_not_it_says_its_length() throws Exception {
        UUID item = collection().registered();
        byte[] large = new byte[EvidenceFiles.LARGEST + 1];

        Response said = files().upload(collection().registrar(), item, large, "attachment");

        said.then()
                .statusCode(413)
                .body("type", endsWith("/evidence-too-large"))
                .body("largest", equalTo(EvidenceFiles.LARGEST));
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + files().path(item));
            HttpRequest chunked = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + collection().registrar())
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                    .build();
            HttpResponse<String> unsaid = client.send(chunked, HttpResponse.BodyHandlers.ofString());
            assertThat(unsaid.statusCode()).isEqualTo(413);
        }
    }

    @Test
    default void a_name_cannot_leave_its_place_or_hide_its_end() {
        UUID item = collection().registered();

        Response response = files().upload(
                        collection().registrar(),
                        item,
                        EvidenceFiles.pdf(),
                        "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fx%E2%80%AEfdp.exe");

        response.then().statusCode(201).body("name", equalTo("xfdp.exe.pdf"));
    }
}
