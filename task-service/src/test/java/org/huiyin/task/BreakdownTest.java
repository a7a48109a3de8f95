package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.huiyin.task.Supervision.HANDLER;
import static org.huiyin.task.Supervision.OTHER_UNIT;
import static org.huiyin.task.Supervision.SUBMISSION;
import static org.huiyin.task.Supervision.SUBTASKS;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.dueOn;
import static org.huiyin.task.Supervision.get;
import static org.huiyin.task.Supervision.lastDay;
import static org.huiyin.task.Supervision.plan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class BreakdownTest {
    private static final String THIRD_UNIT = "620302-ZF10";

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    private static List<String> parts(String id) {
        return get(TASKS + "/" + id + "/subtasks?limit=500", SUPERVISOR).path("items.id");
    }

    @Test
    void every_part_is_in_the_hands_of_its_unit_with_its_deadline_at_once() {
        String id = supervision.inProgress();
        LocalDate due = lastDay(id);

        supervision
                .split(
                        id,
                        SUPERVISOR,
                        plan("清理店外经营", OTHER_UNIT, ",\"dueOn\":\"" + due.minusDays(5) + "\",\"leadOfficial\":\"副局长\""),
                        plan("施划停车泊位", THIRD_UNIT, ",\"supportingUnits\":[\"620302-J01\"]"))
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_PROGRESS"))
                .body("subtasks.open", equalTo(2))
                .body("subtasks.share", equalTo(0));

        get(TASKS + "/" + id + "/subtasks?total=true", SUPERVISOR)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.title", contains("清理店外经营", "施划停车泊位"))
                .body("items.unit", contains(OTHER_UNIT, THIRD_UNIT))
                .body("items.status", everyItem(equalTo("ASSIGNED")))
                .body("items.number", everyItem(startsWith("ZR-")))
                .body("items.dueAt", contains(due.minusDays(5) + "T23:59:59+08:00", due + "T23:59:59+08:00"))
                .body("items[1].supportingUnits", contains("620302-J01"));
        get(TASKS + "/" + id + "/history", SUPERVISOR)
                .then()
                .body("items.action", contains("REGISTER", "ASSIGN", "SIGN", "BREAK_DOWN"))
                .body("items[3].detail.subtasks", equalTo(2));
        get(TASKS + "/" + parts(id).getFirst(), SUPERVISOR)
                .then()
                .body("kind", equalTo("SUBTASK"))
                .body("source", equalTo("MEETING_DECISION"))
                .body("programme", equalTo(supervision.programme()))
                .body("leadOfficial", equalTo("副局长"))
                .body("parent.id", equalTo(id))
                .body("parent.title", equalTo("整治占道经营"));
    }

    @Test
    void a_task_is_as_far_as_its_closed_parts_and_submitted_after_the_last_one() {
        String id = supervision.inProgress();
        supervision.split(
                id, SUPERVISOR, plan("一", OTHER_UNIT, ""), plan("二", OTHER_UNIT, ""), plan("三", OTHER_UNIT, ""));
        List<String> parts = parts(id);

        supervision.close(parts.get(0), OTHER_UNIT);

        get(TASKS + "/" + id, SUPERVISOR).then().body("subtasks.share", equalTo(0.3333f));
        supervision
                .act(id, "submissions", SUBMISSION, HANDLER)
                .then()
                .statusCode(409)
                .body("type", endsWith("/subtasks-open"))
                .body("open", equalTo(2));
        done(supervision.act(parts.get(1), "cancellations", "{\"reason\":\"与第一项合并\"}", SUPERVISOR));
        get(TASKS + "/" + id, SUPERVISOR)
                .then()
                .body("subtasks.share", equalTo(0.5f))
                .body("subtasks.cancelled", equalTo(1));
        supervision.close(parts.get(2), OTHER_UNIT);
        supervision
                .act(id, "submissions", SUBMISSION, HANDLER)
                .then()
                .statusCode(201)
                .body("subtasks.share", equalTo(1))
                .body("status", equalTo("SUBMITTED"));
    }

    @Test
    void no_part_is_due_after_its_task() {
        String id = supervision.inProgress();
        LocalDate due = lastDay(id);

        supervision
                .split(id, SUPERVISOR, plan("一", OTHER_UNIT, ""), plan("二", OTHER_UNIT, dueOn(due.plusDays(1))))
                .then()
                .statusCode(422)
                .body("type", endsWith("/due-after-parent"))
                .body("dueAt", equalTo(due + "T23:59:59+08:00"));
        supervision
                .split(id, SUPERVISOR, plan("一", OTHER_UNIT, dueOn(LocalDate.of(2020, 1, 1))))
                .then()
                .statusCode(422)
                .body("type", endsWith("/due-passed"));

        assertThat(parts(id)).isEmpty();
        get(TASKS + "/" + id, SUPERVISOR).then().body("version", equalTo(3));
    }

    @Test
    void a_handler_splits_among_the_units_of_the_task_only() {
        String id = supervision.register("MEETING_DECISION");
        done(supervision.act(
                id,
                "assignments",
                "{\"unit\":\"620302-Z01\",\"supportingUnits\":[\"" + OTHER_UNIT + "\"]}",
                SUPERVISOR));
        String town = Tokens.of("handler", "620302-Z01");

        supervision
                .split(id, town, plan("一", "620302-Z01-01", ""), plan("二", THIRD_UNIT, ""))
                .then()
                .statusCode(422)
                .body("type", endsWith("/units-outside"))
                .body("units", contains(THIRD_UNIT));
        supervision
                .split(id, town, plan("一", "620302-Z01-01", ""), plan("二", OTHER_UNIT, ""))
                .then()
                .statusCode(201)
                .body("subtasks.open", equalTo(2));
    }

    @Test
    void a_matter_is_counted_once_however_many_parts_it_has() {
        String id = supervision.inProgress();
        supervision.split(
                id, SUPERVISOR, plan("一", OTHER_UNIT, ""), plan("二", OTHER_UNIT, ""), plan("三", THIRD_UNIT, ""));

        assertThat(supervision.total("", SUPERVISOR)).isEqualTo(1);
        assertThat(supervision.count("", SUPERVISOR)).isEqualTo(1);
        String ours = "?programme=" + supervision.programme();
        get(SUBTASKS + ours + "&total=true&unit=" + OTHER_UNIT, SUPERVISOR)
                .then()
                .body("total", equalTo(2))
                .body("items.kind", everyItem(equalTo("SUBTASK")));
        get(SUBTASKS + "/counts" + ours + "&groupBy=unit", SUPERVISOR)
                .then()
                .body("rows.group.unit", contains(THIRD_UNIT, OTHER_UNIT))
                .body("rows.count", contains(1, 2));
        get(SUBTASKS + "/verification", Tokens.of("auditor")).then().statusCode(200);
    }

    @Test
    void what_is_wrong_with_a_part_is_named_and_no_part_is_made() {
        String id = supervision.inProgress();

        supervision
                .split(
                        id,
                        SUPERVISOR,
                        plan("一", OTHER_UNIT, ""),
                        plan("", OTHER_UNIT, ",\"target\":{\"amount\":0,\"measure\":\"户\"}"))
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("subtasks[1].title", "subtasks[1].target.amount"));
        supervision.split(id, SUPERVISOR).then().statusCode(400).body("errors.field", contains("subtasks"));
        supervision
                .split(id, SUPERVISOR, plan("一", OTHER_UNIT, ""), plan("二", "620302-XX99", ""))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-unit"));

        assertThat(parts(id)).isEmpty();
    }

    @Test
    void the_parts_of_a_task_are_paged_in_order_of_their_numbers() {
        String id = supervision.inProgress();
        supervision.split(
                id, SUPERVISOR, plan("一", OTHER_UNIT, ""), plan("二", OTHER_UNIT, ""), plan("三", OTHER_UNIT, ""));

        var first = get(TASKS + "/" + id + "/subtasks?limit=2", SUPERVISOR).jsonPath();

        assertThat(first.getList("items.title")).isEqualTo(List.of("一", "二"));
        get(TASKS + "/" + id + "/subtasks?limit=2&cursor=" + first.getString("next"), SUPERVISOR)
                .then()
                .body("items.title", contains("三"))
                .body("next", equalTo(null));
    }
}
