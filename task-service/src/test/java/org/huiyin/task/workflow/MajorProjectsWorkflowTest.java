package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.get;
import static org.huiyin.testkit.Patience.patiently;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Major projects 重大项目 of the year: 55, each with a leader who sponsors it 包抓, a list and a service officer, dispatched
 * monthly 月调度, told of quarterly 季通报: planned, started, invested in, finished (yearbook, lines 952-956, 13704-13714,
 * 14221-14231).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class MajorProjectsWorkflowTest {
    private static final int PROJECTS = 55;
    private static final String UNIT = "620302-ZF02";
    private static final int PLANNED = 2000;

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void fifty_five_projects_are_sponsored_and_dispatched_every_month() {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number < PROJECTS; number++) {
            lines.add(finished(number));
        }
        lines.add(begun(PROJECTS).line());

        Supervision.importLines(lines).then().statusCode(200).body("imported", equalTo(PROJECTS));

        assertThat(supervision.count("&facts=ASSIGNED,!EXCLUDED", SUPERVISOR)).isEqualTo(PROJECTS);
        assertThat(supervision.count("&facts=COMPLETED,!EXCLUDED", SUPERVISOR)).isEqualTo(PROJECTS - 1);
        assertThat(supervision.count("&facts=QUANTITY_TARGET", SUPERVISOR)).isEqualTo(PROJECTS * PLANNED);
        assertThat(supervision.count("&facts=QUANTITY_ACTUAL", SUPERVISOR)).isEqualTo((PROJECTS - 1) * PLANNED + 300);
        String open = get(
                        TASKS + "?facts=!COMPLETED&unit=" + UNIT + "&programme=" + supervision.programme(), SUPERVISOR)
                .path("items[0].id");
        get(TASKS + "/" + open, SUPERVISOR)
                .then()
                .body("leadOfficial", equalTo("区委书记"))
                .body("sponsors", contains("副区长", "项目服务专员"))
                .body("quantity.measure", equalTo("万元"));
        patiently().untilAsserted(() -> assertThat(actions(open)).contains("DEADLINE_PASSED", "REPORT_MISSING"));
    }

    private static List<String> actions(String id) {
        return get(TASKS + "/" + id + "/history", SUPERVISOR).path("items.action");
    }

    /** Planned and started; the month's report says what was invested, and the next one never came. */
    private Past begun(int number) {
        String more = ",\"due\":\"2021-12-31\",\"target\":{\"amount\":%d,\"measure\":\"万元\"}".formatted(PLANNED);
        return Past.of(supervision.task("重大项目第%d项".formatted(number), "LIST_ITEM", more), "2021-01-20", UNIT)
                .office("2021-01-21", "SPONSOR", "{\"leadOfficial\":\"区委书记\",\"sponsors\":[\"副区长\",\"项目服务专员\"]}")
                .assigned("2021-02-01", ",\"reportEvery\":\"MONTHLY\"")
                .signed("2021-02-01")
                .unit("2021-03-01", "REPORT_PROGRESS", "{\"remark\":\"已开工\",\"actual\":300}");
    }

    private String finished(int number) {
        return begun(number)
                .unit("2021-04-01", "REPORT_PROGRESS", "{\"remark\":\"完成主体\",\"actual\":1200}")
                .office("2021-06-30", "URGE", "{\"method\":\"MEETING\",\"remark\":\"季度通报\"}")
                .unit("2021-10-29", "REPORT_PROGRESS", "{\"remark\":\"完成投资\",\"actual\":%d}".formatted(PLANNED))
                .closed("2021-11-30", "竣工验收单")
                .line();
    }
}
