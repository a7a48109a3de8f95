package org.huiyin.inspection.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.inspection.Inspection;
import org.huiyin.inspection.InspectionCase;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Legacy matters of land and homes 历史遗留问题 (yearbook lines 15074-15132): 6409 homes whose titles are to be cleared, 60 % of
 * them in the year; spots of the survey map and the list of disorder are rectified and struck off 挂号销账.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class LandLegacyWorkflowTest {
    private static final String HOUSING = "620302-ZF10";
    private static final int HOMES = 6409;
    /** The fewest homes that are 60 % of them. */
    private static final int GOAL = 3846;

    @Test
    void homes_are_counted_against_the_share_of_the_year_and_spots_struck_off() {
        InspectionCase year = InspectionCase.started(
                Map.of("number", 2021, "kind", "SPECIAL", "programme", "LAND"), List.of(HOUSING));
        String ledger = "/api/v1/quantity-ledgers/"
                + Inspection.as(Inspection.OFFICER)
                        .body("""
                                {"round":%s,"target":"%s","category":"home-title","title":"历史遗留不动产登记","unitOfMeasure":"户",
                                 "quantities":{"required":%d,"achieved":0,"goalPercent":60}}
                                """.formatted(year.key(), HOUSING, HOMES))
                        .post("/api/v1/quantity-ledgers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        report(ledger, GOAL - 1).then().statusCode(201).body("quantities.goalReached", equalTo(false));
        report(ledger, GOAL).then().statusCode(201).body("quantities.goalReached", equalTo(true));
        assertThat(Rate.percent(
                        year.count("quantity-ledgers", "QUANTITY_ACTUAL"),
                        year.count("quantity-ledgers", "QUANTITY_TARGET"),
                        0))
                .isEqualTo("60%");

        String spot = year.record(HOUSING, "卫片执法图斑", "map-spot", "");
        String listed = year.record(HOUSING, "自然资源领域乱象清单", "chaos-list", "");
        String mistaken = year.record(HOUSING, "已合法用地图斑", "map-spot", "");
        year.feedBack();
        InspectionCase.onFinding(mistaken, "cancellations", "{\"reason\":\"经核实为合法用地\"}", Inspection.OFFICER)
                .then()
                .statusCode(201);
        for (String id : List.of(spot, listed)) {
            InspectionCase.rectify(id, HOUSING, "销号申请表");
            InspectionCase.approve(id, Inspection.OFFICER);
        }

        assertThat(year.count("FED_BACK,!EXCLUDED")).isEqualTo(2);
        assertThat(year.count("FED_BACK,COMPLETED,!EXCLUDED")).isEqualTo(2);
        assertThat(year.count("FED_BACK,CANCELLED")).isEqualTo(1);
    }

    private static Response report(String ledger, int achieved) {
        return Inspection.on(ledger, Tokens.of("handler", HOUSING))
                .body("{\"achieved\":%d}".formatted(achieved))
                .post(ledger + "/reports");
    }
}
