package org.huiyin.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ImportsTest {
    private static final String ASSIGN =
            Specimens.action("ASSIGN", "2021-03-02T10:00:00+08:00", "supervisor", "s", "{\"unit\":\"620302-J01\"}");
    private static final String SIGN = Specimens.action("SIGN", "2021-03-02T15:00:00+08:00", "handler", "h", "{}");
    private static final String SUBMIT = Specimens.action(
            "SUBMIT", "2021-03-20T10:00:00+08:00", "handler", "h", "{\"remark\":\"已办\",\"evidence\":\"1号\"}");
    private static final String APPROVE =
            Specimens.action("APPROVE", "2021-04-20T10:00:00+08:00", "approver", "a", "{\"decision\":\"APPROVE\"}");

    @Test
    void the_submission_that_was_approved_is_held_against_the_deadline() {
        Specimens.imported(Specimens.line("held", "HELD", "2021-03-01T09:00:00+08:00", ASSIGN, SIGN, SUBMIT, APPROVE))
                .then()
                .statusCode(200)
                .body("imported", equalTo(1));

        Specimens.get(Specimens.SUPERVISOR, "?programme=HELD")
                .then()
                .body("items[0].dueAt", equalTo("2021-04-01T23:59:59+08:00"))
                .body("items[0].completedAt", equalTo("2021-04-20T10:00:00+08:00"))
                .body("items[0].facts", hasKey("COMPLETED_IN_TIME"))
                .body("items[0].facts", not(hasKey("OVERDUE")))
                .body("items[0].facts.ACCEPTANCE_OVERDUE", equalTo("2021-03-02T23:59:59+08:00"));
    }

    @Test
    void time_that_passed_is_recorded_with_the_deadline_as_its_instant() {
        Specimens.imported(Specimens.line("late", "LATE", "2021-03-01T09:00:00+08:00", ASSIGN, SIGN));

        Specimens.get(Specimens.SUPERVISOR, "?programme=LATE&facts=OVERDUE,!COMPLETED")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].facts.OVERDUE", equalTo("2021-04-01T23:59:59+08:00"))
                .body("items[0].facts.ORIGINAL_OVERDUE", equalTo("2021-04-01T23:59:59+08:00"));
    }

    @Test
    void sent_back_after_the_deadline_it_is_overdue_from_the_send_back() {
        String sendBack = Specimens.action(
                "SEND_BACK", "2021-04-20T10:00:00+08:00", "approver", "a", "{\"decision\":\"SEND_BACK\"}");
        Specimens.imported(Specimens.line("back", "BACK", "2021-03-01T09:00:00+08:00", ASSIGN, SIGN, SUBMIT, sendBack));

        Specimens.get(Specimens.SUPERVISOR, "?programme=BACK")
                .then()
                .body("items[0].facts.OVERDUE", equalTo("2021-04-20T10:00:00+08:00"))
                .body("items[0].facts", not(hasKey("SUBMITTED")));
    }

    @Test
    void who_imported_stands_beside_who_acted_and_is_covered_by_the_hash() {
        Specimens.imported(Specimens.line("from", "FROM", "2021-03-01T09:00:00+08:00", ASSIGN, SIGN));
        String id = Specimens.get(Specimens.SUPERVISOR, "?programme=FROM").path("items[0].id");

        Specimens.get(Specimens.SUPERVISOR, "/" + id + "/history?verify=true")
                .then()
                .body("verified", equalTo(true))
                .body("items[2].action", equalTo("SIGN"))
                .body("items[2].actor.subject", equalTo("h"))
                .body("items.detail.importedBy", everyItem(equalTo("test-supervisor@620302-ZF01")));
    }

    @Test
    void a_year_that_no_calendar_has_is_an_error_of_its_field() {
        Specimens.imported(Specimens.line("year", "YEAR", "+99999-03-01T09:00:00+08:00"))
                .then()
                .statusCode(422)
                .body("cause", equalTo("invalid-request"))
                .body("errors.field", hasItem("at"));
    }

    @Test
    void a_repetition_changes_nothing() {
        String lines = Specimens.line("again", "AGAIN", "2021-03-01T09:00:00+08:00", ASSIGN);
        Specimens.imported(lines).then().body("imported", equalTo(1)).body("unchanged", equalTo(0));

        Specimens.imported(lines + "\n\n" + lines)
                .then()
                .statusCode(200)
                .body("imported", equalTo(0))
                .body("unchanged", equalTo(2));
        Specimens.get(Specimens.SUPERVISOR, "?programme=AGAIN&total=true")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void more_than_a_batch_gets_contiguous_numbers() {
        String lines = IntStream.range(0, 501)
                .mapToObj(number -> Specimens.line("many-" + number, "MANY", "2021-03-01T09:00:00+08:00"))
                .collect(Collectors.joining("\n"));

        Specimens.imported(lines).then().statusCode(200).body("imported", equalTo(501));

        List<String> numbers = Specimens.get(Specimens.SUPERVISOR, "?programme=MANY&sort=number&limit=500")
                .then()
                .extract()
                .path("items.number");
        List<Integer> values = numbers.stream()
                .map(number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .toList();
        assertThat(values).hasSize(500);
        assertThat(values.getLast() - values.getFirst()).isEqualTo(499);
    }

    @Test
    void nothing_is_registered_in_the_future() {
        String line = Specimens.line("future", "FUTURE", "2099-03-01T09:00:00+08:00");

        Specimens.imported(line).then().statusCode(422).body("cause", equalTo("order-of-instants"));
    }

    @ParameterizedTest
    @CsvSource({
        "order-of-instants, APPROVE, 2021-03-02T10:00:00+08:00, approver, a",
        "order-of-instants, APPROVE, 2099-03-02T10:00:00+08:00, approver, a",
        "four-eyes, APPROVE, 2021-04-20T10:00:00+08:00, approver, h",
        "forbidden, APPROVE, 2021-04-20T10:00:00+08:00, handler, a",
        "action-not-allowed, ASSIGN, 2021-04-20T10:00:00+08:00, supervisor, a",
        "action-not-allowed, DANCE, 2021-04-20T10:00:00+08:00, supervisor, a"
    })
    void what_could_not_have_happened_is_refused_with_its_line(
            String cause, String action, String at, String role, String subject) {
        String body = action.equals("ASSIGN") ? "{\"unit\":\"620302-J01\"}" : "{\"decision\":\"APPROVE\"}";
        String good = Specimens.line("good-" + cause + action + at, "GOOD", "2021-03-01T09:00:00+08:00");
        String bad = Specimens.line(
                "bad",
                "BAD",
                "2021-03-01T09:00:00+08:00",
                ASSIGN,
                SIGN,
                SUBMIT,
                Specimens.action(action, at, role, subject, body));

        Specimens.imported(good + "\n" + bad)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/import-line"))
                .body("line", equalTo(2))
                .body("cause", equalTo(cause));
        Specimens.get(Specimens.SUPERVISOR, "?programme=BAD&total=true").then().body("total", equalTo(0));
    }

    @Test
    void a_line_that_is_no_line_names_its_fields() {
        Specimens.imported("{\"key\":\"\",\"colour\":1}")
                .then()
                .statusCode(422)
                .body("line", equalTo(1))
                .body("cause", equalTo("invalid-request"))
                .body("errors.field", hasItem("colour"));
    }

    @Test
    void only_the_line_s_importer_may_import() {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.of("leader"))
                .contentType("application/x-ndjson")
                .body(new byte[0])
                .post("/api/v1/specimens/imports")
                .then()
                .statusCode(403);
    }
}
