package org.huiyin.inspection.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.inspection.Inspection;
import org.huiyin.inspection.InspectionCase;
import org.huiyin.inspection.Past;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Supervision by the discipline body 纪委监督 (yearbook lines 8879-9020, 9078-9090): 76 items in eight areas; leads go from
 * transfer to sanction as numbers only; persons are held to account in four forms; four batches of typical cases are made
 * known 通报曝光, and what is still under review is not.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class DisciplineSupervisionWorkflowTest {
    private static final String TARGET = "620302-ZF08";
    private static final int AREAS = 8;
    private static final int ITEMS = 76;

    @Test
    void items_of_eight_areas_are_supervised_and_typical_cases_made_known_in_four_batches() {
        InspectionCase round = InspectionCase.started(
                Map.of("number", 1, "kind", "REGULAR", "programme", "DISCIPLINE_SUPERVISION"), List.of(TARGET));
        List<String> items = IntStream.range(0, ITEMS)
                .mapToObj(item -> round.record(TARGET, "监督事项" + (item + 1), "area-" + item % AREAS, ""))
                .toList();
        round.feedBack();
        assertThat(Inspection.get("/api/v1/findings/counts?groupBy=category&" + round.filter())
                        .<List<Object>>path("rows"))
                .hasSize(AREAS);
        assertThat(round.count("FED_BACK")).isEqualTo(ITEMS);

        bulletin(round, 1, items.getFirst()).then().statusCode(409).body("type", endsWith("/not-publishable"));
        for (int batch = 1; batch <= 4; batch++) {
            decide(items.get(batch), "ALLOWED");
            bulletin(round, batch, items.get(batch)).then().statusCode(201);
        }
        decide(items.get(5), "LEADS_PENDING");

        bulletin(round, 5, items.get(5)).then().statusCode(409).body("findings", contains(items.get(5)));
        Inspection.get(round.path())
                .then()
                .body("bulletins.document", contains("通报第1批", "通报第2批", "通报第3批", "通报第4批"))
                .body("bulletins.findings", contains(1, 1, 1, 1));
    }

    @Test
    void leads_go_from_transfer_to_sanction_as_numbers_and_the_past_keeps_its_own() {
        InspectionCase round = InspectionCase.started(
                Map.of("number", 2, "kind", "REGULAR", "programme", "DISCIPLINE_SUPERVISION"), List.of(TARGET));
        Past.take(
                "lead-ledgers",
                List.of(Past.setUp(
                                "discipline-leads",
                                "2021-02-01T09:00:00",
                                "{\"round\":%s,\"target\":\"%s\",\"numbers\":%s}"
                                        .formatted(round.key(), TARGET, numbers(9, 0, 0, 0, 0)))
                        .byOffice("CORRECT", "2021-04-01T09:00:00", numbers(9, 6, 4, 0, 0))
                        .byOffice("CORRECT", "2021-07-01T09:00:00", numbers(9, 9, 5, 2, 0))
                        .byOffice("CORRECT", "2021-11-01T09:00:00", numbers(9, 9, 5, 2, 2))));

        assertThat(asOf(round, "2021-05-01", "LEAD_CONCLUDED")).isEqualTo(6);
        assertThat(asOf(round, "2021-05-01", "LEAD_SANCTIONED")).isZero();
        assertThat(asOf(round, "2021-12-31", "LEAD_CASE_FILED")).isEqualTo(2);
        assertThat(asOf(round, "2021-12-31", "LEAD_SANCTIONED")).isEqualTo(2);
    }

    @Test
    void persons_are_held_to_account_in_four_forms_by_number() {
        InspectionCase round = InspectionCase.started(
                Map.of("number", 3, "kind", "REGULAR", "programme", "DISCIPLINE_SUPERVISION"), List.of(TARGET));
        String id = round.record(TARGET, "违规发放津补贴", "area-1", "");
        round.feedBack();
        String handler = Tokens.of("handler", TARGET);
        InspectionCase.onFinding(id, "signatures", "{}", handler).then().statusCode(201);
        InspectionCase.onFinding(id, "measures", """
                        {"kind":"ACCOUNTABILITY","text":"运用四种形态处理","responsiblePost":"区财政局党组书记","dueOn":"2099-12-31"}
                        """, handler).then().statusCode(201);

        InspectionCase.onFinding(id, "measure-reports", """
                        {"measure":1,"outcome":"DONE","remark":"处理完毕",
                         "accountability":{"firstForm":5,"secondForm":2,"thirdForm":1,"fourthForm":0}}
                        """, handler).then().statusCode(201);

        InspectionCase.one(id)
                .then()
                .body("measures[0].responsiblePost", equalTo("区财政局党组书记"))
                .body("measures[0].accountability.firstForm", equalTo(5))
                .body("measures[0].accountability.secondForm", equalTo(2))
                .body("measures[0].accountability.thirdForm", equalTo(1));
    }

    private static Response bulletin(InspectionCase round, int batch, String finding) {
        return round.act("bulletins", "{\"document\":\"通报第%d批\",\"findings\":[\"%s\"]}".formatted(batch, finding));
    }

    private static void decide(String finding, String publication) {
        InspectionCase.onFinding(
                        finding,
                        "publication-decisions",
                        "{\"subject\":\"FINDING\",\"publication\":\"%s\"}".formatted(publication),
                        Inspection.OFFICER)
                .then()
                .statusCode(201);
    }

    private static String numbers(int transferred, int concluded, int substantiated, int caseFiled, int sanctioned) {
        return "{\"transferred\":%d,\"concluded\":%d,\"substantiated\":%d,\"caseFiled\":%d,\"sanctioned\":%d}"
                .formatted(transferred, concluded, substantiated, caseFiled, sanctioned);
    }

    private static long asOf(InspectionCase round, String day, String fact) {
        var answer = Inspection.get("/api/v1/lead-ledgers/counts?asOf=%sT15:59:59Z&facts=%s&%s"
                        .formatted(day, fact, round.filter()))
                .jsonPath();
        return answer.getList("rows").isEmpty() ? 0 : answer.getLong("rows[0].count");
    }
}
