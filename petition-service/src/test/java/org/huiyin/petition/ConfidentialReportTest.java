package org.huiyin.petition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ConfidentialReportTest {
    private static final String STREET = "620302-J01";
    private static final String COMMUNITY = "620302-J01-01";

    @Test
    void a_report_that_names_no_unit_is_refused() {
        Casework.tryToRegister(Casework.report(STREET)
                        .replace("\"concernedUnit\":\"" + STREET + "\"", "\"urgency\":\"NORMAL\""))
                .then()
                .statusCode(422)
                .body("type", endsWith("/concerned-unit-missing"));
    }

    @Test
    void any_other_kind_that_names_a_unit_is_refused() {
        Casework.tryToRegister(Casework.report(STREET).replace("REPORT", "COMPLAINT"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/concerned-unit-out-of-place"));
    }

    @Test
    void a_report_about_an_unknown_unit_is_refused() {
        Casework.tryToRegister(Casework.report("620302-XX99"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-unit"));
    }

    @Test
    void its_files_are_not_even_hinted_at_to_the_unit_it_is_about() {
        String report = Casework.register(Casework.report(STREET));
        String own = Casework.dispatched(Casework.help("works.lights"), STREET);
        byte[] photograph = ("%PDF-1.7\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        upload(Casework.OPERATOR, report, photograph).then().statusCode(201).body("repeated", equalTo(false));

        upload(Casework.handler(STREET), own, photograph)
                .then()
                .statusCode(201)
                .body("alsoOn", hasSize(0))
                .body("repeated", equalTo(false));
        Casework.as(Casework.OPERATOR)
                .get(Casework.path(own) + "/evidence")
                .then()
                .body("items[0].repeated", equalTo(true));
    }

    private static Response upload(String token, String petition, byte[] file) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment")
                .body(file)
                .post(Casework.path(petition) + "/evidence");
    }

    @ParameterizedTest
    @ValueSource(strings = {Casework.OFFICE, "620302"})
    void the_unit_it_is_about_cannot_take_it_in(String concerned) {
        Casework.tryToRegister(Casework.report(concerned))
                .then()
                .statusCode(422)
                .body("type", endsWith("/concerned-unit"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"unit\":\"620302-J01\"}'",
        "'{\"unit\":\"620302-J01-01\"}'",
        "'{\"unit\":\"620302-JW01\",\"supportingUnits\":[\"620302-J01\"]}'",
        "'{\"unit\":\"620302-JW01\",\"supportingUnits\":[\"620302-J01-01\"]}'"
    })
    void it_cannot_go_to_the_unit_it_is_about_or_below(String dispatch) {
        String id = Casework.accepted(Casework.report(STREET));

        Casework.act(id, "dispatches", dispatch, Casework.OPERATOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/concerned-unit"));
    }

    @ParameterizedTest
    @CsvSource({
        "operator, 620302-J01", "operator, 620302-J01-01", "supervisor, 620302-J01", "leader, 620302-J01-01",
        "auditor, 620302-J01", "inspection-officer, 620302-J01-01", "handler, 620302-J01", "approver, 620302-J01-01"
    })
    void whoever_belongs_to_the_unit_or_below_never_learns_of_it(String role, String unit) {
        String token = Tokens.of(role, unit);
        int seen = total(token);
        int counted = counted(token);
        String id = Casework.dispatched(Casework.report(STREET), "620302-JW01");

        Casework.one(id, token).then().statusCode(404).body("type", endsWith("/not-found"));
        Casework.as(token).get(Casework.path(id) + "/history").then().statusCode(404);
        Casework.as(token).get(Casework.path(id) + "/deadline").then().statusCode(404);
        Casework.as(token).get(Casework.path(id) + "/evidence").then().statusCode(404);
        Casework.writing(token)
                .header("If-Match", "\"3\"")
                .body("{\"reason\":\"x\"}")
                .post(Casework.path(id) + "/cancellations")
                .then()
                .statusCode(404);
        assertThat(total(token)).isEqualTo(seen);
        assertThat(counted(token)).isEqualTo(counted);
        assertThat(Casework.list(token, Map.of("category", "integrity", "limit", "500"))
                        .<List<String>>path("items.id"))
                .doesNotContain(id);
    }

    @Test
    void everybody_else_goes_by_role_and_unit() {
        int before = total(Tokens.of("leader"));
        String id = Casework.dispatched(Casework.report(COMMUNITY), "620302-JW01");

        Casework.one(id, Casework.handler("620302-JW01"))
                .then()
                .statusCode(200)
                .body("confidential", equalTo(true))
                .body("concernedUnit", equalTo(COMMUNITY));
        Casework.one(id, Tokens.of("operator", STREET)).then().statusCode(200);
        Casework.one(id, Casework.handler(STREET)).then().statusCode(404);
        assertThat(total(Tokens.of("leader"))).isEqualTo(before + 1);
        assertThat(counted(Tokens.of("leader"))).isEqualTo(before + 1);
    }

    private static int total(String token) {
        return Casework.list(token, Map.of("category", "integrity", "total", "true", "limit", "1"))
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private static int counted(String token) {
        List<Integer> counts = Casework.as(token)
                .get(Casework.PETITIONS + "/counts?category=integrity&facts=!EXCLUDED")
                .then()
                .statusCode(200)
                .extract()
                .path("rows.count");
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
