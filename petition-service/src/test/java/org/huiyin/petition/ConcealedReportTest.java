package org.huiyin.petition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.roles.Operation;
import org.huiyin.testkit.roles.RoleTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A report, and everybody who belongs to the unit it is about or below it, whatever the role: every operation of the
 * service answers them as if there were no report. An operation that is new to the service must be new here.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ConcealedReportTest {
    private static final String SERVICE = "petition";
    private static final String VISIBLE = "620302-ZF01";

    /** Operations that are about no petition; each is looked at below or in {@link ConcealedIntakeTest}. */
    private static final Set<String> WITHOUT_ITEM = Set.of(
            "GET /api/v1/petitions",
            "GET /api/v1/petitions/counts",
            "GET /api/v1/petitions/verification",
            "GET /api/v1/petitions/journal",
            "GET /api/v1/petitions/hot-topics",
            "POST /api/v1/petitions/similar",
            "GET /api/v1/service-ratings",
            "GET /api/v1/service-ratings/totals",
            "POST /api/v1/service-ratings",
            "POST /api/v1/service-ratings/imports",
            "GET /api/v1/dispute-screenings",
            "POST /api/v1/dispute-screenings",
            "POST /api/v1/petitions",
            "POST /api/v1/petitions/imports",
            "POST /api/v1/petitions/deadline-forecasts/{year}",
            "POST /api/v1/citizen/look-ups",
            "POST /api/v1/citizen/ratings",
            "GET /api/v1/reveals",
            "GET /api/v1/me",
            "GET /api/v1/codes",
            "GET /problems",
            "GET /problems/{slug}");

    @Inject
    DataSource dataSource;

    private static List<Operation> operations() {
        return RoleTable.real().ofService(SERVICE);
    }

    private static Response call(Operation operation, String token, String id, String evidence) {
        String path =
                operation.path().replace("{id}", id).replace("{sequence}", "1").replace("{evidenceId}", evidence);
        RequestSpecification request = given().auth().oauth2(token);
        if (operation.method().equals("GET")) {
            return request.get(path);
        }
        return request.header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .contentType(path.endsWith("/evidence") ? "application/octet-stream" : "application/json")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    @Test
    void every_operation_is_looked_at() {
        assertThat(operations().stream()
                        .filter(operation -> !operation.onItem())
                        .map(Operation::name))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_ITEM);
    }

    @TestFactory
    Stream<DynamicTest> what_is_about_the_report_is_answered_as_if_there_were_none() {
        String report = ConcealedReport.report();
        String file = ConcealedReport.evidenceOf(report);
        String nothing = UUID.randomUUID().toString();
        return operations().stream()
                .filter(Operation::onItem)
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(),
                        () -> ConcealedReport.TOKENS.forEach((who, token) -> {
                            Response asked = call(operation, token, report, file);
                            Response unknown = call(operation, token, nothing, nothing);

                            assertThat(asked.statusCode())
                                    .as(who)
                                    .isIn(403, 404)
                                    .isEqualTo(unknown.statusCode());
                            assertThat(asked.<String>path("type")).as(who).isEqualTo(unknown.path("type"));
                            assertThat(asked.asString())
                                    .as(who)
                                    .doesNotContain(ConcealedReport.MARK, ConcealedReport.PHONE);
                        })));
    }

    @Test
    void a_file_of_it_is_none_of_another_petition() {
        String file = ConcealedReport.evidenceOf(ConcealedReport.report());
        String own = Casework.dispatched(Casework.help("works.lights"), ConcealedReport.CONCERNED);

        Casework.as(Casework.handler(ConcealedReport.CONCERNED))
                .get(Casework.path(own) + "/evidence/" + file)
                .then()
                .statusCode(404);
    }

    @Test
    void no_list_names_it_however_it_is_asked_for() {
        String id = ConcealedReport.report();
        String number = Casework.one(id, Casework.OPERATOR).path("number");
        List<String> questions = List.of(
                "number=" + number,
                "category=integrity&limit=500",
                "petitionKind=REPORT&limit=500",
                "concernedUnit=" + ConcealedReport.CONCERNED + "&limit=500",
                "unit=" + ConcealedReport.HANDLING + "&limit=500&facts=REGISTERED",
                "facts=REGISTERED%7CEXCLUDED&limit=500&category=integrity",
                "status=IN_PROGRESS&limit=500&category=integrity",
                "light=GREEN&limit=500&category=integrity",
                "asOf="
                        + Casework.one(id, Casework.OPERATOR)
                                .<String>path("facts.ASSIGNED")
                                .replace("+", "%2B") + "&category=integrity&limit=500");

        ConcealedReport.TOKENS.forEach((who, token) -> questions.forEach(question -> {
            Response list =
                    given().urlEncodingEnabled(false).auth().oauth2(token).get(Casework.PETITIONS + "?" + question);

            assertThat(list.statusCode()).as(who + " " + question).isIn(200, 403);
            assertThat(list.asString()).as(who + " " + question).doesNotContain(id, number, ConcealedReport.MARK);
        }));
        assertThat(Casework.list(Casework.OPERATOR, Map.of("number", number)).asString())
                .contains(id, ConcealedReport.MARK);
    }

    @Test
    void no_total_count_or_verification_has_it() {
        Map<String, String> before = figures();
        Map<String, String> othersBefore = figures(Tokens.of("auditor", VISIBLE));

        ConcealedReport.report();

        assertThat(figures()).isEqualTo(before);
        assertThat(figures(Tokens.of("auditor", VISIBLE)))
                .doesNotContainValue(null)
                .allSatisfy((what, figure) -> assertThat(figure).as(what).isNotEqualTo(othersBefore.get(what)));
    }

    private static Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        ConcealedReport.TOKENS.forEach(
                (who, token) -> figures(token).forEach((what, figure) -> figures.put(who + ": " + what, figure)));
        return figures;
    }

    private static Map<String, String> figures(String token) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("total", Casework.figure(token, "?category=integrity&total=true&limit=1", "total"));
        figures.put("counts", Casework.figure(token, "/counts?category=integrity&groupBy=unit,petitionKind", "rows"));
        figures.put("concerned", Casework.figure(token, "/counts?groupBy=concernedUnit&facts=REGISTERED", "rows"));
        figures.put("verified", Casework.figure(token, "/verification", "items"));
        figures.put("taken away", Casework.journaled(token));
        return figures;
    }

    @Test
    void no_reveal_of_it_is_listed() {
        String id = ConcealedReport.report();
        String number = Casework.one(id, Casework.OPERATOR).path("number");

        for (String unit : List.of(ConcealedReport.CONCERNED, ConcealedReport.BELOW)) {
            Casework.as(Tokens.of("auditor", unit))
                    .get("/api/v1/reveals?number=" + number)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        Casework.as(Tokens.of("auditor"))
                .get("/api/v1/reveals?number=" + number)
                .then()
                .body("items[0].petition", equalTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {ConcealedReport.CONCERNED, ConcealedReport.BELOW})
    void what_is_the_same_for_everybody_says_nothing_of_it(String unit) {
        String id = ConcealedReport.report();

        for (String path : List.of("/api/v1/me", "/api/v1/codes", "/problems", "/problems/not-found")) {
            assertThat(Casework.as(Tokens.of("operator", unit)).get(path).asString())
                    .doesNotContain(id, ConcealedReport.MARK, ConcealedReport.PHONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ConcealedReport.CONCERNED, ConcealedReport.BELOW})
    void it_is_neither_taken_in_nor_imported_nor_decided_on_there(String unit) {
        Casework.writing(Tokens.of("operator", unit))
                .body(ConcealedReport.body())
                .post(Casework.PETITIONS)
                .then()
                .statusCode(422)
                .body("type", endsWith("/concerned-unit"));
        Casework.importLines("""
                        {"key":"concealed-%s","at":"2021-03-01T09:00:00+08:00",\
                        "actor":{"subject":"demo-operator","role":"operator","unit":"%s"},"item":%s}
                        """.formatted(unit, unit, ConcealedReport.body().replace("\n", "")))
                .then()
                .statusCode(422)
                .body("cause", equalTo("concerned-unit"));
        String declined = Casework.dispatched(ConcealedReport.body(), ConcealedReport.HANDLING);
        for (int i = 0; i < 3; i++) {
            decline(declined).then().statusCode(201);
            if (i < 2) {
                dispatch(declined, "dispatches", ConcealedReport.HANDLING, Casework.OPERATOR)
                        .then()
                        .statusCode(201);
            }
        }
        dispatch(declined, "final-dispatches", unit, Casework.SUPERVISOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/concerned-unit"));
    }

    private static Response decline(String id) {
        return Casework.act(id, "declines", "{\"reason\":\"不属本单位职责\"}", Casework.handler(ConcealedReport.HANDLING));
    }

    private static Response dispatch(String id, String action, String unit, String token) {
        return Casework.act(id, action, "{\"unit\":\"" + unit + "\"}", token);
    }

    /** As if it had been registered on the last day of a year whose successor has no notice yet. */
    @Test
    void no_forecast_of_deadlines_names_it() throws SQLException {
        String id = Casework.register(ConcealedReport.body());
        String number = Casework.one(id, Casework.OPERATOR).path("number");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update work_item set accept_provisional = true,
                            accept_started_at = '2026-12-31T10:00:00+08:00', accept_due_at = '2027-01-01T23:59:59+08:00'
                        where id = ?
                        """)) {
            statement.setObject(1, UUID.fromString(id));
            assertThat(statement.executeUpdate()).isOne();
        }

        assertThat(forecast(Tokens.of("directory-admin"))).contains(number);
        assertThat(forecast(Tokens.of("directory-admin", ConcealedReport.CONCERNED)))
                .doesNotContain(number);
        assertThat(forecast(Tokens.of("directory-admin", ConcealedReport.BELOW)))
                .doesNotContain(number);
        Casework.act(id, "cancellations", "{\"reason\":\"结束\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);
    }

    private static List<String> forecast(String token) {
        return Casework.as(token)
                .body("""
                        {"notice":"试算","days":[{"date":"2027-01-01","kind":"HOLIDAY","festival":"元旦"}]}
                        """)
                .post(Casework.PETITIONS + "/deadline-forecasts/2027")
                .then()
                .statusCode(200)
                .extract()
                .path("moves.number");
    }
}
