package org.huiyin.testkit.contract;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Hands in and reads the files of a collection's items. */
record EvidenceFiles(TrackedCollection collection) {
    /** What tests allow: 1 MiB. */
    static final int LARGEST = 1024 * 1024;

    private static final RestAssuredConfig BYTES_AS_THEY_ARE = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    /** Another one each time. */
    static byte[] pdf() {
        return ("%PDF-1.7\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String path(UUID item) {
        return collection.path() + "/" + item + "/evidence";
    }

    RequestSpecification request(String token, String disposition) {
        return given().config(BYTES_AS_THEY_ARE).auth().oauth2(token).header("Content-Disposition", disposition);
    }

    Response upload(String token, UUID item, byte[] content, String disposition) {
        return request(token, disposition)
                .contentType("application/octet-stream")
                .body(content)
                .post(path(item));
    }

    /** The id of a file that was taken. */
    String uploaded(UUID item, byte[] content) {
        return upload(collection.registrar(), item, content, "attachment")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response get(String token, UUID item, String rest) {
        return given().auth().oauth2(token).get(path(item) + rest);
    }

    /** What the registrar does to the item as it is now. */
    Response act(UUID item, TrackedCollection.Action action) {
        return TrackedCollection.as(collection.registrar())
                .header("If-Match", collection.get(collection.registrar(), item).header("ETag"))
                .header("Idempotency-Key", TrackedCollection.newKey())
                .body(action.body())
                .post(collection.path() + "/" + item + "/" + action.path());
    }
}
