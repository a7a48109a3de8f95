package org.huiyin.inspection.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.huiyin.inspection.Inspection;
import org.huiyin.inspection.InspectionCase;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Chiefs of rivers, forests and fields 河湖长、林长、田长 (yearbook lines 13087-13117, 11297-11311, 12844-12860, 14813-14821,
 * 19104-19106): 67 river chiefs patrol 2298 times where 1636 were required, a rate of 140.46 %; one town 631 times of 550,
 * 114.7 %; what they find 四乱 is fixed and struck off; five bulletins.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PatrolWorkflowTest {
    private static final String WATER = "620302-ZF12";
    private static final String TOWN = "620302-Z02";

    @Test
    void river_chiefs_patrol_more_than_required_and_strike_off_what_they_find() {
        InspectionCase year = InspectionCase.started(
                Map.of("number", 2021, "kind", "REGULAR", "programme", "RIVER_PATROL"), List.of(WATER, TOWN));
        String ledger = open(year, WATER, "{\"required\":1636,\"achieved\":0,\"people\":67}");
        for (int soFar : List.of(520, 1100, 1750, 2298)) {
            Inspection.on(ledger, Tokens.of("handler", WATER))
                    .body("{\"achieved\":%d}".formatted(soFar))
                    .post(ledger + "/reports")
                    .then()
                    .statusCode(201);
        }
        open(year, TOWN, "{\"required\":550,\"achieved\":631}");

        assertThat(rate(year, WATER, 2)).isEqualTo("140.46%");
        assertThat(rate(year, TOWN, 1)).isEqualTo("114.7%");
        Inspection.get(ledger)
                .then()
                .body("quantities.people", equalTo(67))
                .body("quantities.goalReached", equalTo(true));
        assertThat(Inspection.get(ledger + "/history").<List<String>>path("items.action"))
                .containsExactly("OPEN", "REPORT", "REPORT", "REPORT", "REPORT");
    }

    @Test
    void the_four_disorders_are_fixed_and_five_bulletins_issued() {
        InspectionCase checks = InspectionCase.started(
                Map.of("number", 2021, "kind", "SPECIAL", "programme", "RIVER_PATROL"), List.of(WATER));
        List<String> disorders = List.of("乱占", "乱采", "乱堆", "乱建").stream()
                .map(disorder -> checks.record(WATER, "河道" + disorder, "river.disorder", ""))
                .toList();
        checks.feedBack();
        for (String id : disorders) {
            InspectionCase.rectify(id, WATER, "销号单");
            InspectionCase.approve(id, Inspection.INSPECTOR);
        }
        for (int bulletin = 1; bulletin <= 5; bulletin++) {
            checks.act("bulletins", "{\"document\":\"河长制督查通报第%d期\",\"findings\":[]}".formatted(bulletin))
                    .then()
                    .statusCode(201);
        }

        assertThat(checks.count("FED_BACK,COMPLETED,!EXCLUDED")).isEqualTo(4);
        Inspection.get(checks.path()).then().body("bulletins.size()", equalTo(5));
    }

    @Test
    void forest_and_field_chiefs_keep_ledgers_of_their_own_programmes() {
        InspectionCase forest = InspectionCase.started(
                Map.of("number", 2021, "kind", "REGULAR", "programme", "FOREST_PATROL"), List.of("620302-ZF20"));
        InspectionCase field = InspectionCase.started(
                Map.of("number", 2021, "kind", "REGULAR", "programme", "FIELD_PATROL"), List.of("620302-ZF13"));

        String forestLedger = open(forest, "620302-ZF20", "{\"required\":151,\"achieved\":151,\"people\":151}");
        String fieldLedger = open(field, "620302-ZF13", "{\"required\":34,\"achieved\":34,\"people\":34}");

        Inspection.get(forestLedger)
                .then()
                .body("quantities.people", equalTo(151))
                .body("programme", equalTo("FOREST_PATROL"));
        Inspection.get(fieldLedger)
                .then()
                .body("quantities.people", equalTo(34))
                .body("programme", equalTo("FIELD_PATROL"));
        assertThat(forest.count("quantity-ledgers", "QUANTITY_TARGET")).isEqualTo(151);
        assertThat(field.count("quantity-ledgers", "QUANTITY_TARGET")).isEqualTo(34);
    }

    private static String open(InspectionCase round, String target, String quantities) {
        return "/api/v1/quantity-ledgers/"
                + Inspection.as(Inspection.OFFICER)
                        .body("""
                                {"round":%s,"target":"%s","category":"patrol","title":"巡查次数","unitOfMeasure":"次",
                                 "quantities":%s}
                                """.formatted(round.key(), target, quantities))
                        .post("/api/v1/quantity-ledgers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static String rate(InspectionCase round, String target, int decimals) {
        return Rate.percent(
                round.count("quantity-ledgers", "QUANTITY_ACTUAL&target=" + target),
                round.count("quantity-ledgers", "QUANTITY_TARGET&target=" + target),
                decimals);
    }
}
