package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.huiyin.task.Supervision.HANDLER;
import static org.huiyin.task.Supervision.SUBMISSION;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.UNIT;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;
import static org.huiyin.task.Supervision.plan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The yearly plan of supervision, inspections and assessments 督查检查考核计划 of the party's office: the number of checks is
 * held flat against the year before, their results are used; and 80 messages of netizens closed (yearbook, lines 6537-6561).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class PartySupervisionPlanWorkflowTest {
    private static final String LAST_YEAR = ",\"due\":\"2020-12-31\"";

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void the_plan_of_the_year_has_no_more_checks_than_that_of_the_year_before() {
        Supervision before = new Supervision();
        String checks = "{\"subtasks\":[%s,%s,%s]}"
                .formatted(plan("党建考核", UNIT, ""), plan("安全生产检查", UNIT, ""), plan("作风督查", UNIT, ""));
        Supervision.importLines(
                        List.of(Past.of(before.task("2020年度督查检查考核计划", "LIST_ITEM", LAST_YEAR), "2020-01-10", UNIT)
                                .assigned("2020-01-12", "")
                                .office("2020-01-15", "BREAK_DOWN", checks)
                                .line()))
                .then()
                .statusCode(200);
        String id = ofThisYear();
        done(supervision.act(id, "subtasks", checks, SUPERVISOR));
        done(supervision.act(id, "subtasks", "{\"subtasks\":[" + plan("营商环境检查", UNIT, "") + "]}", SUPERVISOR));
        assertThat(supervision.countParts("")).isGreaterThan(before.countParts(""));

        List<String> parts = get(TASKS + "/" + id + "/subtasks", SUPERVISOR).path("items.id");
        done(supervision.act(parts.get(1), "cancellations", "{\"reason\":\"与营商环境检查统筹合并\"}", SUPERVISOR));

        assertThat(supervision.countParts("")).isEqualTo(before.countParts("")).isEqualTo(3);
        get(TASKS + "/" + id, SUPERVISOR).then().body("subtasks.cancelled", equalTo(1));
        carryOut(id, List.of(parts.get(0), parts.get(2), parts.get(3)));
    }

    private String ofThisYear() {
        LocalDate end = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(6);
        String id = supervision.register("年度督查检查考核计划", "LIST_ITEM", ",\"due\":\"" + end + "\"");
        done(supervision.act(
                id, "assignments", "{\"unit\":\"" + UNIT + "\",\"reportEvery\":\"QUARTERLY\"}", SUPERVISOR));
        done(supervision.act(id, "signatures", "{}", HANDLER));
        return id;
    }

    /** Each check is held; then the plan is reported on and its results are used. */
    private void carryOut(String id, List<String> checks) {
        checks.forEach(check -> supervision.close(check, UNIT));
        done(supervision.act(id, "submissions", SUBMISSION, HANDLER));
        supervision
                .act(id, "reviews", "{\"decision\":\"APPROVE\",\"remark\":\"结果用于年度考核\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("subtasks.share", equalTo(1));
        assertThat(supervision.countParts("&facts=COMPLETED")).isEqualTo(3);
    }

    @Test
    void eighty_messages_of_netizens_are_closed() {
        String id =
                supervision.register("办理网民留言", "SUPERIOR_ASSIGNMENT", ",\"target\":{\"amount\":80,\"measure\":\"条\"}");
        done(supervision.act(id, "assignments", "{\"unit\":\"" + UNIT + "\"}", SUPERVISOR));
        done(supervision.act(id, "signatures", "{}", HANDLER));
        done(supervision.act(id, "progress-reports", "{\"remark\":\"已办结80条\",\"actual\":80}", HANDLER));
        done(supervision.act(id, "submissions", SUBMISSION, HANDLER));
        done(supervision.review(id, "APPROVE", SUPERVISOR));

        assertThat(supervision.count("&facts=QUANTITY_ACTUAL", SUPERVISOR)).isEqualTo(80);
        get(TASKS + "?facts=COMPLETED&programme=" + supervision.programme(), SUPERVISOR)
                .then()
                .body("items.quantity.measure", contains("条"));
    }
}
