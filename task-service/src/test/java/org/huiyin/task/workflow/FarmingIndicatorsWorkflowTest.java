package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.as;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;
import static org.huiyin.task.Supervision.plan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The pilot of farming regions 农业区划试点: 672 indicators are broken down to departments as tasks with owner and deadline
 * 三位一体, collected and cleaned by ten groups, dispatched monthly, and end in one handbook of figures 统一套数手册 (city
 * newspaper 003, line 79).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class FarmingIndicatorsWorkflowTest {
    private static final int INDICATORS = 672;
    private static final String LEAD = "620302-ZF13";
    /** One department for each of the ten groups. */
    private static final List<String> DEPARTMENTS = List.of(
            "620302-ZF02",
            "620302-ZF05",
            "620302-ZF07",
            "620302-ZF09",
            "620302-ZF11",
            "620302-ZF12",
            "620302-ZF13",
            "620302-ZF14",
            "620302-ZF20",
            "620302-ZF22");

    private static final int AT_ONCE = 168;

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void six_hundred_and_seventy_two_indicators_end_in_one_handbook() {
        String id = supervision.register("农业区划资料整编", "LIST_ITEM", ",\"due\":\"" + inMonths(4) + "\"");
        done(supervision.act(id, "assignments", "{\"unit\":\"" + LEAD + "\",\"reportEvery\":\"MONTHLY\"}", SUPERVISOR));
        for (int first = 0; first < INDICATORS; first += AT_ONCE) {
            done(supervision.act(id, "subtasks", breakdown(first), SUPERVISOR));
        }
        assertThat(supervision.countParts("")).isEqualTo(INDICATORS);
        assertThat(supervision.count("", SUPERVISOR)).isEqualTo(1);
        assertThat(supervision.countParts("&unit=620302-ZF22")).isEqualTo(67);

        List<List<String>> parts = parts(id);
        collect(parts.subList(0, INDICATORS / 2));
        get(TASKS + "/" + id, SUPERVISOR).then().body("subtasks.share", equalTo(0.5f));
        collect(parts.subList(INDICATORS / 2, INDICATORS));

        assertThat(supervision.countParts("&facts=COMPLETED_IN_TIME")).isEqualTo(INDICATORS);
        supervision.close(id, LEAD);
        get(TASKS + "/" + id, SUPERVISOR)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("subtasks.closed", equalTo(INDICATORS));
        assertThat(supervision.count("&facts=COMPLETED", SUPERVISOR)).isEqualTo(1);
    }

    private static LocalDate inMonths(int months) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(months);
    }

    private static String breakdown(int first) {
        List<String> plans = new ArrayList<>();
        for (int number = first; number < first + AT_ONCE; number++) {
            plans.add(plan(
                    "指标%03d".formatted(number + 1),
                    DEPARTMENTS.get(number % DEPARTMENTS.size()),
                    ",\"dueOn\":\"" + inMonths(2) + "\""));
        }
        return "{\"subtasks\":[" + String.join(",", plans) + "]}";
    }

    /** Id and unit of each part, in order of the numbers. */
    private static List<List<String>> parts(String id) {
        List<List<String>> parts = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = get(TASKS + "/" + id + "/subtasks?limit=500" + cursor, SUPERVISOR)
                    .jsonPath();
            List<String> units = page.getList("items.unit");
            List<String> ids = page.getList("items.id");
            for (int row = 0; row < ids.size(); row++) {
                parts.add(List.of(ids.get(row), units.get(row)));
            }
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return parts;
    }

    /** Each department signs for its indicators and hands them in; the supervisor takes them as cleaned. */
    private static void collect(List<List<String>> parts) {
        for (List<String> part : parts) {
            String handler = Tokens.of("handler", part.get(1));
            act(part.getFirst(), 2, "signatures", "{}", handler);
            act(part.getFirst(), 3, "submissions", Supervision.SUBMISSION, handler);
            act(part.getFirst(), 4, "reviews", "{\"decision\":\"APPROVE\",\"remark\":\"数据清洗通过\"}", SUPERVISOR);
        }
    }

    private static void act(String id, int version, String action, String body, String token) {
        done(as(token).header("If-Match", "\"" + version + "\"").body(body).post(TASKS + "/" + id + "/" + action));
    }
}
