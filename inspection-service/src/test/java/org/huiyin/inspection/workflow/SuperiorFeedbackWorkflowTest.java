package org.huiyin.inspection.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

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
 * What an inspection from above fed back 中央巡视反馈整改 (yearbook lines 8885-8891, 7129-7137, 13760-13774): it is taken apart
 * into 25 tasks, each with its plan handed in on time and its monthly reports, all done within the year.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class SuperiorFeedbackWorkflowTest {
    private static final String OFFICE = "620302-QW01";
    private static final String BUREAU = "620302-ZF13";

    @Test
    void twenty_five_tasks_of_the_feedback_are_planned_reported_and_done() {
        InspectionCase round = InspectionCase.started(
                Map.of("number", 1, "kind", "SPECIAL", "programme", "SUPERIOR_FEEDBACK"), List.of(OFFICE, BUREAU));
        List<String> tasks = new ArrayList<>();
        for (int task = 1; task <= 25; task++) {
            tasks.add(round.record(task <= 20 ? OFFICE : BUREAU, "反馈意见整改任务" + task, category(task), ""));
        }
        round.feedBack();
        assertThat(round.count("FED_BACK,!EXCLUDED")).isEqualTo(25);

        for (int task = 0; task < tasks.size(); task++) {
            String unit = task < 20 ? OFFICE : BUREAU;
            rectifyByPlan(tasks.get(task), unit, "整改方案第%d项".formatted(task + 1));
        }

        assertThat(round.count("FED_BACK,COMPLETED,!EXCLUDED")).isEqualTo(25);
        assertThat(round.count("FED_BACK,COMPLETED_IN_TIME,!EXCLUDED")).isEqualTo(25);
        assertThat(Inspection.get("/api/v1/findings?limit=500&" + round.filter())
                        .<List<Boolean>>path("items.plan.inTime"))
                .hasSize(25)
                .containsOnly(true);
        assertThat(Inspection.get("/api/v1/findings/counts?groupBy=category&" + round.filter())
                        .<List<String>>path("rows.group.category"))
                .containsExactlyInAnyOrder("ideology", "grain", "central-inspection");
        assertThat(InspectionCase.history(tasks.getFirst()))
                .containsExactly("RECORD", "FEED_BACK", "SIGN", "HAND_IN_PLAN", "REPORT_PROGRESS", "SUBMIT", "APPROVE");
    }

    private static String category(int task) {
        return task == 25 ? "ideology" : task > 20 ? "grain" : "central-inspection";
    }

    private static void rectifyByPlan(String id, String unit, String plan) {
        String handler = Tokens.of("handler", unit);
        InspectionCase.onFinding(id, "signatures", "{}", handler).then().statusCode(201);
        InspectionCase.onFinding(id, "plans", "{\"document\":\"%s\"}".formatted(plan), handler)
                .then()
                .statusCode(201)
                .body("plan.inTime", equalTo(true));
        InspectionCase.onFinding(id, "progress-reports", "{\"remark\":\"按期报送整改进展\",\"basicallyDone\":true}", handler)
                .then()
                .statusCode(201)
                .body("facts", hasKey("BASICALLY_DONE"));
        InspectionCase.submit(id, unit, plan);
        InspectionCase.approve(id, Inspection.OFFICER);
    }
}
