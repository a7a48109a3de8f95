package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.huiyin.task.Supervision.SUBTASKS;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;
import static org.huiyin.task.Supervision.plan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lists of problems of conduct and of the business environment 作风建设任务清单, 营商环境清单: six task groups 专责组 find 304
 * problems themselves, list them, rectify them; who lags is named 通报 (yearbook, lines 8957-8993).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class SelfCheckListWorkflowTest {
    private static final String LEAD = "620302-JW01";
    /** The unit of each task group, and how many problems it found itself; the yearbook prints their sum. */
    private static final List<Group> GROUPS = List.of(
            new Group("620302-ZF02", 61),
            new Group("620302-ZF05", 57),
            new Group("620302-ZF07", 43),
            new Group("620302-ZF09", 52),
            new Group("620302-ZF14", 38),
            new Group("620302-ZF21", 53));

    private record Group(String unit, int found) {
        String handler() {
            return Tokens.of("handler", unit);
        }
    }

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void six_groups_rectify_three_hundred_and_four_problems_that_they_found_themselves() {
        String id = broken();
        List<String> parts = get(TASKS + "/" + id + "/subtasks", SUPERVISOR).path("items.id");
        assertThat(supervision.countParts("&facts=QUANTITY_TARGET")).isEqualTo(304);
        assertThat(supervision.count("&facts=QUANTITY_TARGET", SUPERVISOR)).isZero();

        for (int index = 0; index < parts.size(); index++) {
            rectify(parts.get(index), GROUPS.get(index), index == 4);
        }

        assertThat(supervision.countParts("&facts=QUANTITY_ACTUAL")).isEqualTo(304);
        get(SUBTASKS + "?facts=COMPLETED&programme=" + supervision.programme(), SUPERVISOR)
                .then()
                .body("items.size()", equalTo(GROUPS.size()))
                .body("items.status", everyItem(equalTo("CLOSED")));
        supervision.close(id, LEAD);
        get(TASKS + "/" + id, SUPERVISOR).then().body("status", equalTo("CLOSED"));
    }

    /** The list: one part for each group. */
    private String broken() {
        LocalDate end = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(3);
        String id = supervision.register("营商环境突出问题自查整改", "LIST_ITEM", ",\"due\":\"" + end + "\"");
        done(supervision.act(id, "assignments", "{\"unit\":\"" + LEAD + "\"}", SUPERVISOR));
        String parts = GROUPS.stream()
                .map(group -> plan(
                        "专责组自查问题",
                        group.unit(),
                        ",\"target\":{\"amount\":%d,\"measure\":\"个\"}".formatted(group.found())))
                .collect(Collectors.joining(","));
        done(supervision.act(id, "subtasks", "{\"subtasks\":[" + parts + "]}", SUPERVISOR));
        return id;
    }

    /** A group that lags is named in a notice before it is done. */
    private void rectify(String part, Group group, boolean lags) {
        done(supervision.act(part, "signatures", "{}", group.handler()));
        report(part, group, group.found() / 2);
        if (lags) {
            done(supervision.act(part, "urges", "{\"method\":\"NOTICE\",\"remark\":\"进度滞后，予以通报\"}", SUPERVISOR));
        }
        report(part, group, group.found());
        done(supervision.act(part, "submissions", Supervision.SUBMISSION, group.handler()));
        done(supervision.review(part, "APPROVE", SUPERVISOR));
    }

    private void report(String part, Group group, int rectified) {
        done(supervision.act(
                part, "progress-reports", "{\"remark\":\"逐项整改\",\"actual\":" + rectified + "}", group.handler()));
    }
}
