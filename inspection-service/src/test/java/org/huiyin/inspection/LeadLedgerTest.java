package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class LeadLedgerTest {
    private static final String TARGET = "620302-J05";

    private final Inspection inspection = new Inspection();

    @Test
    void counts_are_the_numbers_of_the_ledger_and_follow_a_correction() {
        int round = inspection.startedRound(TARGET);
        String path = "/api/v1/lead-ledgers/"
                + open(round, TARGET, numbers(9, 5, 3, 1, 1))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        assertThat(counts(round)).isEqualTo(facts(9, 5, 3, 1, 1));

        Inspection.on(path, Inspection.OFFICER)
                .body(numbers(9, 8, 4, 2, 1))
                .post(path + "/corrections")
                .then()
                .statusCode(201)
                .body("numbers.concluded", equalTo(8));

        assertThat(counts(round)).isEqualTo(facts(9, 8, 4, 2, 1));
        assertThat(Inspection.get(path + "/history").<Iterable<String>>path("items.action"))
                .containsExactly("OPEN", "CORRECT");
    }

    @Test
    void no_more_can_be_concluded_than_was_transferred() {
        int round = inspection.startedRound(TARGET);

        Response answer = open(round, TARGET, numbers(2, 3, 0, 0, 0));

        answer.then().statusCode(400).body("type", endsWith("/invalid-request"));
    }

    @Test
    void a_ledger_is_about_a_target_of_its_round() {
        int round = inspection.startedRound(TARGET);

        Response answer = open(round, "620302-J01", numbers(1, 0, 0, 0, 0));

        answer.then().statusCode(422).body("type", endsWith("/not-a-target"));
    }

    @ParameterizedTest
    @CsvSource({"handler,620302-J05,1", "approver,620302,1", "handler,620302-J01,0"})
    void a_unit_reads_its_own_ledger_and_nobody_elses(String role, String unit, int total) {
        int round = inspection.startedRound(TARGET);
        String id = open(round, TARGET, numbers(4, 1, 0, 0, 0)).path("id");
        String token = Tokens.of(role, unit);

        Response list = Inspection.get("/api/v1/lead-ledgers?term=9&total=true&round=" + round, token);

        list.then().statusCode(200).body("total", equalTo(total));
        Inspection.get("/api/v1/lead-ledgers/" + id, token).then().statusCode(total == 1 ? 200 : 404);
    }

    @Test
    void whoever_has_no_part_in_inspections_is_refused() {
        Inspection.get("/api/v1/lead-ledgers", Tokens.of("operator"))
                .then()
                .statusCode(403)
                .body("type", endsWith("/forbidden"));
        Inspection.get("/api/v1/coverage-targets", Tokens.of("operator"))
                .then()
                .statusCode(403)
                .body("type", endsWith("/forbidden"));
    }

    @ParameterizedTest
    @CsvSource({"620302-J05,true", "620302-J01,false"})
    void a_unit_reads_whether_it_is_to_be_inspected(String unit, boolean own) {
        Inspection.as(Inspection.OFFICER)
                .body("{\"term\":9,\"unit\":\"620302-J05\"}")
                .post("/api/v1/coverage-targets");

        Response list = Inspection.get("/api/v1/coverage-targets?term=9&unit=620302-J05", Tokens.of("handler", unit));

        list.then().statusCode(200).body("items.isEmpty()", equalTo(!own));
    }

    private static Response open(int round, String target, String numbers) {
        return Inspection.as(Inspection.OFFICER)
                .body("""
                        {"round":{"term":9,"number":%d,"kind":"REGULAR"},"target":"%s","numbers":%s}
                        """.formatted(round, target, numbers))
                .post("/api/v1/lead-ledgers");
    }

    private static String numbers(int transferred, int concluded, int substantiated, int caseFiled, int sanctioned) {
        return "{\"transferred\":%d,\"concluded\":%d,\"substantiated\":%d,\"caseFiled\":%d,\"sanctioned\":%d}"
                .formatted(transferred, concluded, substantiated, caseFiled, sanctioned);
    }

    private static Map<String, Integer> facts(
            int transferred, int concluded, int substantiated, int caseFiled, int sanctioned) {
        return Map.of(
                "LEAD_TRANSFERRED", transferred,
                "LEAD_CONCLUDED", concluded,
                "LEAD_SUBSTANTIATED", substantiated,
                "LEAD_CASE_FILED", caseFiled,
                "LEAD_SANCTIONED", sanctioned);
    }

    private static Map<String, Integer> counts(int round) {
        var answer = Inspection.get("/api/v1/lead-ledgers/counts?term=9&groupBy=unit&round=" + round)
                .jsonPath();
        Map<String, Integer> counts = new TreeMap<>();
        for (int row = 0; row < answer.getList("rows").size(); row++) {
            counts.merge(
                    answer.getString("rows[%d].facts[0]".formatted(row)),
                    answer.getInt("rows[%d].count".formatted(row)),
                    Integer::sum);
        }
        return counts;
    }
}
