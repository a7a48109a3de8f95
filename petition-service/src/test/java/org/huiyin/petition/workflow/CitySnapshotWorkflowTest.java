package org.huiyin.petition.workflow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * 微城管·随手拍: citizens send photographs of what is wrong in the streets, of twelve kinds; the centre hands each one out
 * 派件, and the unit answers with a photograph of what it did (lines 11463-11479, 19827-19831, 20162-20164).
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class CitySnapshotWorkflowTest {
    private static final String LAW_ENFORCEMENT = "620302-ZF26";
    private static final String CENTRE = Tokens.of("operator", LAW_ENFORCEMENT);
    private static final List<String> KINDS = List.of(
            "city.parking",
            "city.street-trading",
            "city.illegal-building",
            "city.sanitation",
            "city.cables",
            "city.adverts",
            "city.abandoned-cars",
            "works.roads",
            "works.drains",
            "works.lights",
            "works.greenery",
            "works.toilets");

    private static byte[] photograph() {
        byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
        byte[] rest = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[head.length + rest.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(rest, 0, file, head.length, rest.length);
        return file;
    }

    private static String handedIn(String token, String petition, String name) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(photograph())
                .post(Casework.path(petition) + "/evidence")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("image/jpeg"))
                .extract()
                .path("id");
    }

    @Test
    void a_photograph_of_a_fallen_bin_is_handed_out_and_answered_with_another_one() {
        String id = reported();
        String before = handedIn(CENTRE, id, "before.jpg");
        Casework.act(id, "acceptances", "{}", CENTRE).then().statusCode(201);
        Casework.act(id, "dispatches", "{\"unit\":\"620302-SY02\",\"supportingUnits\":[\"620302-J03\"]}", CENTRE)
                .then()
                .statusCode(201)
                .body("status", equalTo("DISPATCHED"));

        String sanitation = Casework.handler("620302-SY02");
        Casework.as(sanitation)
                .get(Casework.path(id) + "/evidence/" + before + "/content")
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
        Casework.act(id, "signatures", "{}", sanitation).then().statusCode(201);
        String after = handedIn(sanitation, id, "after.jpg");
        Casework.act(id, "replies", "{\"reply\":\"已扶正果皮箱并清扫路面\",\"files\":[\"" + after + "\"]}", sanitation)
                .then()
                .statusCode(201);
        Casework.act(id, "reviews", "{\"decision\":\"CLOSE\"}", CENTRE)
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("facts", hasKey("COMPLETED_IN_TIME"));

        Casework.as(CENTRE)
                .get(Casework.path(id) + "/evidence")
                .then()
                .body("items.name", contains("before.jpg", "after.jpg"))
                .body("items.id", contains(before, after));
        Casework.as(CENTRE)
                .get(Casework.path(id) + "/history")
                .then()
                .body("items.action", contains("REGISTER", "ACCEPT", "DISPATCH", "SIGN", "REPLY", "CLOSE"));
    }

    private static String reported() {
        return Casework.writing(CENTRE)
                .body("""
                        {"title":"街边果皮箱倒地垃圾外溢","channel":"微城管·随手拍","petitionKind":"COMPLAINT",
                         "category":"city.sanitation","externalNumber":"SSP-2021-54215"}""")
                .post(Casework.PETITIONS)
                .then()
                .statusCode(201)
                .body("channel", equalTo("CITY_SNAPSHOT"))
                .body("unit", equalTo(LAW_ENFORCEMENT))
                .extract()
                .path("id");
    }

    /** The year's 54,215 reports are not repeated here: of each of the twelve kinds there is one. */
    @Test
    void the_twelve_kinds_are_counted_each_by_itself() {
        StringBuilder lines = new StringBuilder();
        KINDS.forEach(kind -> lines.append(line(kind)));

        Casework.importLines(lines.toString()).then().statusCode(200).body("imported", equalTo(12));

        Map<String, String> snapshots =
                Map.of("channel", "CITY_SNAPSHOT", "from", "2021-07-05", "to", "2021-07-05", "facts", "COMPLETED");
        Response counts = Casework.as(CENTRE)
                .queryParams(snapshots)
                .queryParam("groupBy", "category")
                .get(Casework.PETITIONS + "/counts");
        counts.then().statusCode(200).body("rows.count.sum()", equalTo(12));
        assertThat(counts.<List<String>>path("rows.group.category")).containsExactlyInAnyOrderElementsOf(KINDS);
        Casework.list(CENTRE, snapshots)
                .then()
                .body("items.size()", equalTo(12))
                .body("items.category", hasItem("city.abandoned-cars"));
    }

    private static String line(String kind) {
        String actor = "{\"subject\":\"centre\",\"role\":\"operator\",\"unit\":\"" + LAW_ENFORCEMENT + "\"}";
        String handler = "{\"subject\":\"handler\",\"role\":\"handler\",\"unit\":\"" + LAW_ENFORCEMENT + "\"}";
        return """
                {"key":"snapshot-%1$s","at":"2021-07-05T09:00:00+08:00","actor":%2$s,\
                "item":{"title":"随手拍","channel":"随手拍","petitionKind":"COMPLAINT","category":"%1$s"},\
                "actions":[\
                {"action":"ACCEPT","at":"2021-07-05T09:10:00+08:00","actor":%2$s,"body":{}},\
                {"action":"DISPATCH","at":"2021-07-05T09:20:00+08:00","actor":%2$s,"body":{"unit":"%4$s"}},\
                {"action":"SIGN","at":"2021-07-05T09:30:00+08:00","actor":%3$s,"body":{}},\
                {"action":"REPLY","at":"2021-07-05T15:00:00+08:00","actor":%3$s,\
                "body":{"reply":"已处置","noEvidenceReason":"照片在原平台"}},\
                {"action":"CLOSE","at":"2021-07-05T16:00:00+08:00","actor":%2$s,"body":{"decision":"CLOSE"}}]}
                """.formatted(kind, actor, handler, LAW_ENFORCEMENT);
    }
}
