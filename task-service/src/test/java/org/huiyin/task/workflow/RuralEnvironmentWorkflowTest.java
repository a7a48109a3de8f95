package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Guidance of the rural environment by the conference 农村人居环境督导: eight teams visit villages and hand out 126 notices
 * 督办单; what is fixed in time ranks the towns 季排名, 红黑榜 (yearbook, lines 4245-4261, 8712-8726, 18642).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class RuralEnvironmentWorkflowTest {
    private static final int NOTICES = 126;
    private static final int TEAMS = 8;
    private static final String RED = "620302-Z01";
    private static final String BLACK = "620302-Z02";

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void a_hundred_and_twenty_six_notices_rank_the_towns() {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < NOTICES; number++) {
            lines.add(notice(number));
        }
        Supervision.importLines(lines).then().statusCode(200).body("imported", equalTo(NOTICES));

        assertThat(supervision.count("&facts=ASSIGNED,!EXCLUDED", SUPERVISOR)).isEqualTo(NOTICES);
        Map<String, Long> base = byTown("COMPLETED|OVERDUE");
        Map<String, Long> inTime = byTown("COMPLETED_IN_TIME");

        assertThat(base).containsEntry(RED, 63L).containsEntry(BLACK, 63L);
        assertThat(inTime).containsEntry(RED, 63L).containsEntry(BLACK, 42L);
        assertThat(inTime.get(RED) * base.get(BLACK)).isGreaterThan(inTime.get(BLACK) * base.get(RED));
        assertThat(supervision.total("&light=RED", SUPERVISOR)).isEqualTo(21);
        String late = get(TASKS + "?light=RED&programme=" + supervision.programme(), SUPERVISOR)
                .path("items[0].id");
        get(TASKS + "/" + late + "/history", SUPERVISOR).then().body("items.detail.method", hasItem("NOTICE"));
        String team = get(TASKS + "/" + late, SUPERVISOR).path("externalNumber");
        assertThat(team).matches("第[1-8]督导组第\\d+号");
        assertThat(supervision.total("", Tokens.of("handler", RED))).isEqualTo(63);
    }

    private Map<String, Long> byTown(String facts) {
        var rows = get(
                        TASKS + "/counts?groupBy=unit&facts=" + facts + "&programme=" + supervision.programme(),
                        SUPERVISOR)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> units = rows.getList("rows.group.unit");
        List<Integer> counts = rows.getList("rows.count");
        Map<String, Long> towns = new TreeMap<>();
        for (int row = 0; row < units.size(); row++) {
            towns.merge(
                    units.get(row).substring(0, RED.length()), counts.get(row).longValue(), Long::sum);
        }
        return towns;
    }

    /** Every sixth notice, of those to the second town every third, is left lying. */
    private String notice(int number) {
        String village = number % 2 == 0 ? RED + "-01" : BLACK + "-01";
        String more = ",\"due\":\"2021-06-30\",\"category\":\"rural\",\"externalNumber\":\"第%d督导组第%d号\""
                .formatted(number % TEAMS + 1, number + 1);
        Past past = Past.of(supervision.task("清理垃圾和残垣断壁", "LIST_ITEM", more), "2021-05-10", village)
                .assigned("2021-05-11", "")
                .signed("2021-05-11")
                .office("2021-05-12", "URGE", "{\"method\":\"NOTICE\",\"remark\":\"督办单\"}");
        return number % 6 == 1
                ? past.line()
                : past.closed("2021-06-15", "整改前后对比照片").line();
    }
}
