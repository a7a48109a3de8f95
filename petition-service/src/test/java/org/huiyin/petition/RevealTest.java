package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class RevealTest {
    private static final String REVEALS = "/api/v1/reveals";
    private static final String UNIT = "620302-ZF26";
    private static final String PETITIONER = "{\"name\":\"万俟青\",\"phone\":\"139 4444 6677\",\"address\":\"新华路街道泰安里\"}";
    private static final String AUDITOR = Tokens.of("auditor");

    @Inject
    DataSource dataSource;

    private static String with(String body) {
        return body.strip().replaceFirst("}$", ",\"petitioner\":" + PETITIONER + "}");
    }

    private static String dispatched() {
        return Casework.dispatched(with(Casework.help("city.cables")), UNIT);
    }

    private static Response reveal(String id, String token, String reason) {
        return Casework.writing(token).body("{\"reason\":\"" + reason + "\"}").post(Casework.path(id) + "/reveals");
    }

    private static Response listed(Map<String, ?> parameters) {
        return Casework.as(AUDITOR).queryParams(parameters).get(REVEALS);
    }

    private static String number(String id) {
        return Casework.one(id, Casework.OPERATOR).path("number");
    }

    @ParameterizedTest
    @CsvSource({"operator, 620302-ZF01", "supervisor, 620302-ZF01", "handler, 620302-ZF26", "approver, 620302-ZF26"})
    void whoever_handles_it_is_told_and_the_auditor_sees_who_when_and_why(String role, String unit) {
        String id = dispatched();
        String version = Casework.version(id);

        Response told = reveal(id, Tokens.of(role, unit), "电话核实地点");

        told.then()
                .statusCode(201)
                .body("name", equalTo("万俟青"))
                .body("phone", equalTo("139 4444 6677"))
                .body("address", equalTo("新华路街道泰安里"));
        listed(Map.of("number", number(id)))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].petition", equalTo(id))
                .body("items[0].number", equalTo(number(id)))
                .body("items[0].actor.subject", equalTo("test-" + role + "@" + unit))
                .body("items[0].actor.role", equalTo(role))
                .body("items[0].actor.unit", equalTo(unit))
                .body("items[0].reason", equalTo("电话核实地点"));
        assertThat(Casework.version(id)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "leader, 620302-ZF01, 403",
        "auditor, 620302-JW01, 403",
        "inspection-officer, 620302-JW01, 403",
        "handler, 620302-J06, 404",
        "inspector, 620302-JW01, 403"
    })
    void nobody_else_is_told_and_nothing_is_recorded(String role, String unit, int status) {
        String id = dispatched();

        reveal(id, Tokens.of(role, unit), "好奇").then().statusCode(status).body("phone", nullValue());

        listed(Map.of("number", number(id))).then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void without_a_reason_nobody_is_told(String reason) {
        String id = dispatched();

        reveal(id, Casework.OPERATOR, reason).then().statusCode(400).body("errors[0].field", equalTo("reason"));

        listed(Map.of("number", number(id))).then().body("items", hasSize(0));
    }

    @Test
    void where_nothing_is_known_nothing_is_revealed() {
        String id = Casework.register(Casework.help("city.cables"));

        reveal(id, Casework.OPERATOR, "回访").then().statusCode(409).body("type", endsWith("/no-petitioner"));

        listed(Map.of("number", number(id))).then().body("items", hasSize(0));
    }

    @Test
    void each_reveal_is_recorded_and_the_same_request_twice_is_one() {
        String id = dispatched();
        reveal(id, Casework.OPERATOR, "第一次").then().statusCode(201);
        var request = Casework.as(Casework.SUPERVISOR)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"reason\":\"第二次\"}");

        String first = request.post(Casework.path(id) + "/reveals").asString();
        String again = request.post(Casework.path(id) + "/reveals").asString();

        assertThat(again).isEqualTo(first);
        listed(Map.of("number", number(id), "total", "true"))
                .then()
                .body("items.reason", contains("第二次", "第一次"))
                .body("total", equalTo(2));
    }

    @Test
    void pages_follow_each_other_and_filters_hold() {
        String id = dispatched();
        for (int i = 0; i < 5; i++) {
            reveal(id, Casework.OPERATOR, "第" + i + "次").then().statusCode(201);
        }
        reveal(id, Casework.handler(UNIT), "承办").then().statusCode(201);

        List<String> reasons = new ArrayList<>();
        String next = "";
        do {
            Response page = Casework.as(AUDITOR)
                    .get(REVEALS + "?limit=2&subject=test-operator@620302-ZF01&number=" + number(id) + next);
            reasons.addAll(page.then().statusCode(200).extract().path("items.reason"));
            String cursor = page.path("next");
            next = cursor == null ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());

        assertThat(reasons).containsExactly("第4次", "第3次", "第2次", "第1次", "第0次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "colour=red", "cursor=nonsense", "sort=number"})
    void a_parameter_that_means_nothing_is_refused(String parameter) {
        Casework.as(AUDITOR)
                .get(REVEALS + "?" + parameter)
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-request"));
    }

    @Test
    void an_auditor_of_the_unit_a_report_is_about_does_not_learn_of_its_reveals() {
        String id = Casework.register(with(Casework.report("620302-J01")));
        reveal(id, Casework.OPERATOR, "核实").then().statusCode(201);
        String number = number(id);

        Casework.as(Tokens.of("auditor", "620302-J01-01"))
                .get(REVEALS + "?total=true&number=" + number)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(0));
        listed(Map.of("number", number)).then().body("items", hasSize(1));
        reveal(id, Tokens.of("operator", "620302-J01-01"), "核实").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update reveal set subject = 'nobody' where petition_id = '%s'",
                "update reveal set reason = 'another' where petition_id = '%s'",
                "update reveal set reason = null, role = 'leader' where petition_id = '%s'",
                "delete from reveal where petition_id = '%s'"
            })
    void the_table_keeps_what_was_recorded(String statement) throws SQLException {
        String id = dispatched();
        reveal(id, Casework.OPERATOR, "回访").then().statusCode(201);

        try (Connection connection = dataSource.getConnection();
                Statement attempt = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> attempt.executeUpdate(statement.formatted(id)))
                    .withMessageContaining("neither changed nor deleted");
        }
        listed(Map.of("number", number(id))).then().body("items[0].reason", equalTo("回访"));
    }
}
