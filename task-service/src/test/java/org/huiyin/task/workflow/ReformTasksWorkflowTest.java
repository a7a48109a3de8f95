package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Reform tasks 改革任务 of the year: 62 in seven areas, each with its lead official, responsible and supporting units and
 * due date; progress, two key inspections 督察 and a full one, struck off 挂号销账 (yearbook, lines 7739-7776).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class ReformTasksWorkflowTest {
    private static final int TASKS_OF_THE_YEAR = 62;
    /** The seven areas with the unit that is responsible in each. */
    private static final List<List<String>> AREAS = List.of(
            List.of("business", "620302-ZF02"),
            List.of("environment", "620302-ZF20"),
            List.of("rural", "620302-ZF13"),
            List.of("service", "620302-QW05"),
            List.of("education", "620302-QW03"),
            List.of("welfare", "620302-ZF06"),
            List.of("integrity", "620302-QW02"));

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void sixty_two_tasks_in_seven_areas_are_inspected_and_struck_off() {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < TASKS_OF_THE_YEAR; number++) {
            lines.add(line(number));
        }

        Supervision.importLines(lines).then().statusCode(200).body("imported", equalTo(TASKS_OF_THE_YEAR));

        assertThat(supervision.count("&facts=ASSIGNED,!EXCLUDED", SUPERVISOR)).isEqualTo(TASKS_OF_THE_YEAR);
        assertThat(supervision.count("&facts=COMPLETED_IN_TIME,!EXCLUDED", SUPERVISOR))
                .isEqualTo(TASKS_OF_THE_YEAR);
        List<String> areas = get(TASKS + "/counts?groupBy=category&programme=" + supervision.programme(), SUPERVISOR)
                .path("rows.group.category");
        assertThat(Set.copyOf(areas))
                .containsExactlyInAnyOrderElementsOf(
                        AREAS.stream().map(List::getFirst).toList());
        assertThat(supervision.total("&category=rural", SUPERVISOR)).isEqualTo(9);
        assertThat(supervision.total("&category=integrity", SUPERVISOR)).isEqualTo(8);
        String rural = get(TASKS + "?category=rural&programme=" + supervision.programme(), SUPERVISOR)
                .path("items[0].id");
        get(TASKS + "/" + rural, SUPERVISOR)
                .then()
                .body("leadOfficial", equalTo("区委常委"))
                .body("supportingUnits", equalTo(List.of("620302-ZF07")))
                .body("dueAt", equalTo("2021-12-20T23:59:59+08:00"))
                .body("status", equalTo("CLOSED"))
                .body("urges", equalTo(2));
        get(TASKS + "/" + rural + "/history", SUPERVISOR)
                .then()
                .body("items.detail.method", hasItems("ON_SITE", "MEETING"));
    }

    /** The two key inspections went to one area each, the full one to all. */
    private String line(int number) {
        List<String> area = AREAS.get(number % AREAS.size());
        String body = supervision.task(
                "推进第" + (number + 1) + "项改革",
                "REFORM_TASK",
                ",\"category\":\"%s\",\"due\":\"2021-12-20\",\"leadOfficial\":\"区委常委\"".formatted(area.getFirst()));
        Past past = Past.of(body, "2021-03-01", area.getLast())
                .assigned("2021-03-02", ",\"supportingUnits\":[\"620302-ZF07\"],\"reportEvery\":\"QUARTERLY\"")
                .signed("2021-03-02")
                .unit("2021-06-01", "REPORT_PROGRESS", "{\"remark\":\"已按路线图、任务书、时间表推进\"}");
        if (number % AREAS.size() == 2) {
            past.office("2021-07-05", "URGE", "{\"method\":\"ON_SITE\",\"remark\":\"重点督察\"}");
        } else if (number % AREAS.size() == 4) {
            past.office("2021-09-06", "URGE", "{\"method\":\"ON_SITE\",\"remark\":\"重点督察\"}");
        }
        return past.office("2021-11-01", "URGE", "{\"method\":\"MEETING\",\"remark\":\"全面督察\"}")
                .closed("2021-12-10", "改革信息第24期")
                .line();
    }
}
