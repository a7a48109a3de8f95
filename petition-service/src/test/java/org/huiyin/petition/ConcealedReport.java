package org.huiyin.petition;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.roles.RoleTable;

/** A report about a street, and everybody from whom it is concealed. */
final class ConcealedReport {
    static final String CONCERNED = "620302-J01";
    static final String BELOW = "620302-J01-01";
    static final String HANDLING = "620302-JW01";
    static final String MARK = "密件标记";
    static final String PHONE = "13711112222";

    /** Signed once: they are needed thousands of times. */
    static final Map<String, String> TOKENS = tokens();

    private ConcealedReport() {}

    /** Everybody there, in every role. */
    static Map<String, String> tokens() {
        Map<String, String> tokens = new LinkedHashMap<>();
        for (RoleTable.RoleName role : RoleTable.real().roles()) {
            for (String unit : List.of(CONCERNED, BELOW)) {
                tokens.put(role.name() + " of " + unit, Tokens.of(role.name(), unit));
            }
        }
        return tokens;
    }

    static String body() {
        return Casework.report(CONCERNED)
                .strip()
                .replace("反映公车使用不规范", MARK)
                .replaceFirst("}$", ",\"petitioner\":{\"phone\":\"" + PHONE + "\"}}");
    }

    /** Handled by a unit that may know, with a file and a reveal. */
    static String report() {
        String id = Casework.dispatched(body(), HANDLING);
        Casework.act(id, "signatures", "{}", Casework.handler(HANDLING)).then().statusCode(201);
        Casework.writing(Casework.OPERATOR)
                .body("{\"reason\":\"" + MARK + "\"}")
                .post(Casework.path(id) + "/reveals")
                .then()
                .statusCode(201);
        return id;
    }

    static String evidenceOf(String petition) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Casework.OPERATOR)
                .contentType("application/octet-stream")
                .body(("%PDF-1.7\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII))
                .post(Casework.path(petition) + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
