package org.huiyin.inspection.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.inspection.Inspection;
import org.huiyin.inspection.InspectionCase;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Rectification after environmental inspections 环保督察整改 (yearbook lines 570-572, 2842, 11783-11799): two central rounds and
 * one provincial; 8+1 problems of the district itself, one of them shown by a film; plan, rectification, keeping up for long.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class EnvironmentalInspectionWorkflowTest {
    private static final String LOCAL_BUREAU = "620302-ZF26";
    private static final String HANDLER = Tokens.of("handler", LOCAL_BUREAU);

    @Test
    void eight_problems_and_one_of_the_film_are_rectified_and_kept_up() {
        InspectionCase central = round(1, "REGULAR");
        InspectionCase centralAgain = round(2, "REGULAR");
        InspectionCase provincial = round(1, "SPECIAL");
        List<String> problems = new ArrayList<>();
        for (int problem = 1; problem <= 8; problem++) {
            InspectionCase of = problem <= 5 ? central : problem <= 7 ? centralAgain : provincial;
            problems.add(of.record(LOCAL_BUREAU, "本地问题" + problem, "environment", ""));
        }
        problems.add(provincial.record(LOCAL_BUREAU, "警示片曝光问题", "environment.film", ""));
        List.of(central, centralAgain, provincial).forEach(InspectionCase::feedBack);

        problems.forEach(EnvironmentalInspectionWorkflowTest::rectify);

        assertThat(count("FED_BACK,!EXCLUDED")).isEqualTo(9);
        assertThat(count("FED_BACK,COMPLETED,!EXCLUDED")).isEqualTo(9);
        assertThat(count("FED_BACK,COMPLETED,!EXCLUDED&category=environment.film"))
                .isEqualTo(1);
        keptUp(problems.getLast());
        assertThat(count("FED_BACK,COMPLETED,!EXCLUDED")).isEqualTo(9);
    }

    private static InspectionCase round(int number, String kind) {
        return InspectionCase.started(
                Map.of("number", number, "kind", kind, "programme", "ENVIRONMENT"), List.of(LOCAL_BUREAU));
    }

    private static void rectify(String id) {
        InspectionCase.onFinding(id, "signatures", "{}", HANDLER).then().statusCode(201);
        InspectionCase.onFinding(id, "plans", "{\"document\":\"环保督察整改方案\"}", HANDLER)
                .then()
                .statusCode(201);
        InspectionCase.onFinding(id, "measures", """
                        {"kind":"CAMPAIGN","text":"专项整治","responsiblePost":"区城管执法局局长","dueOn":"2099-12-31"}
                        """, HANDLER).then().statusCode(201);
        InspectionCase.onFinding(
                        id, "measure-reports", "{\"measure\":1,\"outcome\":\"DONE\",\"remark\":\"整治完成\"}", HANDLER)
                .then()
                .statusCode(201);
        InspectionCase.submit(id, LOCAL_BUREAU, "整改销号表");
        InspectionCase.approve(id, Inspection.OFFICER);
    }

    private static void keptUp(String id) {
        InspectionCase.onFinding(
                        id,
                        "long-term-marks",
                        "{\"reviewDates\":[\"2099-06-05\",\"2100-06-05\"],\"reason\":\"长期坚持\"}",
                        Inspection.OFFICER)
                .then()
                .statusCode(201);
        InspectionCase.onFinding(id, "long-term-reviews", "{\"remark\":\"没有反弹\"}", Inspection.OFFICER)
                .then()
                .statusCode(201)
                .body("status", equalTo("RECTIFIED"))
                .body("longTerm.reviewDates", contains("2100-06-05"))
                .body("longTerm.reviewedOn", notNullValue());
        InspectionCase.onFinding(
                        id,
                        "publication-decisions",
                        "{\"subject\":\"RECTIFICATION\",\"publication\":\"ALLOWED\"}",
                        Inspection.OFFICER)
                .then()
                .statusCode(201)
                .body("publication.rectification", equalTo("ALLOWED"));
    }

    private static long count(String facts) {
        var rows = Inspection.get("/api/v1/findings/counts?programme=ENVIRONMENT&target=620302-ZF26&facts=" + facts)
                .jsonPath()
                .getList("rows.count", Integer.class);
        return rows.stream().mapToLong(Integer::longValue).sum();
    }
}
