package org.huiyin.inspection.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.inspection.Inspection;
import org.huiyin.inspection.Past;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/**
 * Hazards 安全生产隐患排查整改 (yearbook lines 15173-15251, 12527-12531): 2267 visits find 3582 hazards, fixed on site or ordered
 * to be fixed by a day; the two sum to what was found; all are struck off by the end of the year; two were listed 挂牌督办. Of
 * farming the documents say how they divide, 148 and 3 of 151; of the others they do not, and the division here is a sample.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class SafetyHazardWorkflowTest {
    private static final Map<String, Object> ROUND = Map.of("number", 2021, "kind", "SPECIAL", "programme", "SAFETY");
    private static final String EMERGENCY = "620302-ZF18";
    private static final String FARMING = "620302-ZF13";
    private static final int HAZARDS = 3582;
    private static final int OF_FARMING = 151;
    private static final int ORDERED_OF_FARMING = 3;
    private static final int ORDERED_OF_OTHERS = 180;
    private static final int LISTED = 2;

    @Test
    void what_was_fixed_on_site_and_what_was_ordered_sum_to_what_was_found() {
        Past.take(
                "rounds",
                List.of(Past.setUp("safety-2021", "2021-01-04T09:00:00", """
                                {"number":2021,"kind":"SPECIAL","programme":"SAFETY","groups":[{"name":"一组",\
                                "members":["test-inspector"]}],"targets":["%s","%s"],"startsOn":"2021-01-05",\
                                "endsOn":"2021-12-31"}""".formatted(EMERGENCY, FARMING))
                        .byOffice("START", "2021-01-05T09:00:00", "{}")));
        Past.take("quantity-ledgers", List.of(visits()));
        List<Past> hazards = new ArrayList<>();
        for (int hazard = 0; hazard < HAZARDS; hazard++) {
            hazards.add(hazard(hazard));
        }
        Past.take("findings", hazards);

        long found = count("findings", "REGISTERED,!EXCLUDED");
        long fixed = count("findings", "FIXED_ON_SITE,!EXCLUDED");
        long ordered = count("findings", "REGISTERED,!FIXED_ON_SITE,!EXCLUDED");
        assertThat(found).isEqualTo(HAZARDS);
        assertThat(fixed + ordered).isEqualTo(found);
        assertThat(ordered).isEqualTo(ORDERED_OF_FARMING + ORDERED_OF_OTHERS);
        assertThat(count("findings", "FED_BACK,COMPLETED,!EXCLUDED")).isEqualTo(HAZARDS);
        assertThat(count("findings", "FIXED_ON_SITE,!EXCLUDED&target=" + FARMING))
                .isEqualTo(148);
        assertThat(count("findings", "REGISTERED,!FIXED_ON_SITE,!EXCLUDED&target=" + FARMING))
                .isEqualTo(3);
        assertThat(Rate.percent(148, count("findings", "FED_BACK,!EXCLUDED&target=" + FARMING), 2))
                .isEqualTo("98.01%");
        assertThat(count("quantity-ledgers", "QUANTITY_ACTUAL")).isEqualTo(2267);
        Inspection.get("/api/v1/findings?level=LISTED&total=true&programme=SAFETY&round=2021")
                .then()
                .body("total", equalTo(LISTED))
                .body("items.rectifyBy", everyItem(equalTo("2021-09-30")));
    }

    private static Past visits() {
        return Past.setUp("safety-visits", "2021-01-05T10:00:00", """
                        {"round":{"number":2021,"kind":"SPECIAL","programme":"SAFETY"},"target":"%s",\
                        "category":"safety-visit","title":"检查企业","unitOfMeasure":"家次",\
                        "quantities":{"required":2000,"achieved":0}}""".formatted(EMERGENCY))
                .byOffice("REPORT", "2021-12-31T17:00:00", "{\"achieved\":2267}");
    }

    private static Past hazard(int number) {
        boolean farming = number < OF_FARMING;
        boolean ordered = farming ? number < ORDERED_OF_FARMING : number < OF_FARMING + ORDERED_OF_OTHERS;
        String unit = farming ? FARMING : EMERGENCY;
        String order = ordered ? ",\"notice\":\"责令限期整改指令书%d号\",\"rectifyBy\":\"2021-09-30\"".formatted(number) : "";
        Past hazard = Past.found("hazard-" + number, "2021-06-01T09:00:00", """
                {"round":{"number":2021,"kind":"SPECIAL","programme":"SAFETY"},"group":"一组","target":"%s",\
                "title":"安全隐患","category":"hazard"%s}""".formatted(unit, order));
        return ordered ? ordered(hazard, unit, number) : fixedOnSite(hazard);
    }

    private static Past fixedOnSite(Past hazard) {
        return hazard.byInspector(
                        "FIX_ON_SITE", "2021-06-01T10:00:00", "{\"remark\":\"现场整改\",\"noEvidenceReason\":\"现场核验\"}")
                .byOffice("FEED_BACK", "2021-06-02T09:00:00", "{}");
    }

    private static Past ordered(Past hazard, String unit, int number) {
        hazard.byOffice("FEED_BACK", "2021-06-02T09:00:00", "{}").byUnit(unit, "SIGN", "2021-06-02T11:00:00", "{}");
        if (number < OF_FARMING + LISTED && number >= OF_FARMING) {
            hazard.byOffice("ESCALATE", "2021-07-01T09:00:00", "{\"level\":\"LISTED\",\"reason\":\"重大隐患挂牌督办\"}");
        }
        return hazard.byUnit(unit, "SUBMIT", "2021-09-28T09:00:00", "{\"remark\":\"隐患消除\",\"evidence\":\"复查意见书\"}")
                .byInspector("APPROVE", "2021-09-29T09:00:00", "{\"decision\":\"APPROVE\"}");
    }

    private static long count(String collection, String facts) {
        String filter = ROUND.get("programme") + "&round=" + ROUND.get("number") + "&roundKind=" + ROUND.get("kind");
        return Inspection.get("/api/v1/" + collection + "/counts?programme=" + filter + "&facts=" + facts)
                .jsonPath()
                .getList("rows.count", Integer.class)
                .stream()
                .mapToLong(Integer::longValue)
                .sum();
    }
}
