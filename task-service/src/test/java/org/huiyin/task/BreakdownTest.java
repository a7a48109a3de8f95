package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.huiyin.task.Supervision.HANDLER;
import static org.huiyin.task.Supervision.OTHER_UNIT;
import static org.huiyin.task.Supervision.STRANGER;
import static org.huiyin.task.Supervision.SUBMISSION;
import static org.huiyin.task.Supervision.SUBTASKS;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.UNIT;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;
import static org.huiyin.task.Supervision.plan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.TopicReader;
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

    private Response split(String id, String token, String... plans) {
        return supervision.act(id, "subtasks", "{\"subtasks\":[" + String.join(",", plans) + "]}", token);
    }

    private static List<String> parts(String id) {
        return get(TASKS + "/" + id + "/subtasks?limit=500", SUPERVISOR).path("items.id");
    }

    private static LocalDate lastDay(String id) {
        String due = get(TASKS + "/" + id, SUPERVISOR).path("dueAt");
        return OffsetDateTime.parse(due)
                .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                .toLocalDate();
    }

    @Test
    void every_part_is_in_the_hands_of_its_unit_with_its_deadline_at_once() {
        String id = supervision.inProgress();
        LocalDate due = lastDay(id);

        split(
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
    void a_part_has_a_life_and_events_of_its_own_that_name_its_task() {
        String id = supervision.inProgress();
        String part = supervision.part(id, OTHER_UNIT, "");

        supervision.close(part, OTHER_UNIT);

        await().untilAsserted(() -> assertThat(TopicReader.ofThisTest().events(Topics.TASKS, UUID.fromString(part)))
                .extracting(ItemEvent::kind, event -> event.change().action(), ItemEvent::links)
                .containsExactly(
                        tuple("SUBTASK", "REGISTER", link(id)),
                        tuple("SUBTASK", "ASSIGN", link(id)),
                        tuple("SUBTASK", "SIGN", link(id)),
                        tuple("SUBTASK", "SUBMIT", link(id)),
                        tuple("SUBTASK", "APPROVE", link(id))));
        get(TASKS + "/" + part + "/history?verify=true", SUPERVISOR).then().body("verified", equalTo(true));
    }

    private static List<Link> link(String id) {
        return List.of(new Link(Link.Type.PART_OF, "TASK", UUID.fromString(id)));
    }

    @Test
    void a_task_is_as_far_as_its_closed_parts_and_submitted_after_the_last_one() {
        String id = supervision.inProgress();
        split(id, SUPERVISOR, plan("一", OTHER_UNIT, ""), plan("二", OTHER_UNIT, ""), plan("三", OTHER_UNIT, ""));
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

        split(id, SUPERVISOR, plan("一", OTHER_UNIT, ""), plan("二", OTHER_UNIT, dueOn(due.plusDays(1))))
                .then()
                .statusCode(422)
                .body("type", endsWith("/due-after-parent"))
                .body("dueAt", equalTo(due + "T23:59:59+08:00"));
        split(id, SUPERVISOR, plan("一", OTHER_UNIT, dueOn(LocalDate.of(2020, 1, 1))))
                .then()
                .statusCode(422)
                .body("type", endsWith("/due-passed"));

        assertThat(parts(id)).isEmpty();
        get(TASKS + "/" + id, SUPERVISOR).then().body("version", equalTo(3));
    }

    private static String dueOn(LocalDate day) {
        return ",\"dueOn\":\"" + day + "\"";
    }

    @Test
    void a_part_is_extended_as_far_as_its_task() {
        String id = supervision.inProgress();
        String part = supervision.part(id, OTHER_UNIT, dueOn(lastDay(id).minusDays(3)));
        LocalDate later = lastDay(id).plusDays(4);
        String plea = "{\"until\":\"" + later + "\",\"reason\":\"雨季停工\"}";

        supervision
                .act(part, "extension-requests", plea, STRANGER)
                .then()
                .statusCode(422)
                .body("type", endsWith("/due-after-parent"));
        done(supervision.act(id, "extension-requests", plea, HANDLER));
        done(supervision.act(id, "extension-decisions", "{\"decision\":\"GRANT\"}", SUPERVISOR));
        done(supervision.act(part, "extension-requests", plea, STRANGER));

        supervision
                .act(part, "extension-decisions", "{\"decision\":\"GRANT\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("dueAt", equalTo(later + "T23:59:59+08:00"));
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

        split(id, town, plan("一", "620302-Z01-01", ""), plan("二", THIRD_UNIT, ""))
                .then()
                .statusCode(422)
                .body("type", endsWith("/units-outside"))
                .body("units", contains(THIRD_UNIT));
        split(id, town, plan("一", "620302-Z01-01", ""), plan("二", OTHER_UNIT, ""))
                .then()
                .statusCode(201)
                .body("subtasks.open", equalTo(2));
    }

    @Test
    void a_matter_is_counted_once_however_many_parts_it_has() {
        String id = supervision.inProgress();
        split(id, SUPERVISOR, plan("一", OTHER_UNIT, ""), plan("二", OTHER_UNIT, ""), plan("三", THIRD_UNIT, ""));

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
    void whoever_sees_the_task_sees_who_has_which_part_and_a_unit_sees_its_own() {
        String id = supervision.inProgress();
        String part = supervision.part(id, OTHER_UNIT, ",\"content\":\"逐户核查\"");

        get(TASKS + "/" + id + "/subtasks", HANDLER)
                .then()
                .statusCode(200)
                .body("items.unit", contains(OTHER_UNIT))
                .body("items[0].content", equalTo(null));
        get(TASKS + "/" + part, HANDLER).then().statusCode(404);
        get(TASKS + "/" + id, STRANGER).then().statusCode(404);
        get(TASKS + "/" + id + "/subtasks", STRANGER).then().statusCode(404);
        get(TASKS + "/" + part, STRANGER)
                .then()
                .statusCode(200)
                .body("content", equalTo("逐户核查"))
                .body("parent.number", startsWith("DB-"))
                .body("actions", contains("SIGN", "DECLINE", "REQUEST_EXTENSION"));
        String ours = SUBTASKS + "?programme=" + supervision.programme();
        get(ours, STRANGER).then().body("items.id", contains(part));
        get(ours, HANDLER).then().body("items", empty());
    }

    @Test
    void parts_are_not_split_again() {
        String part = supervision.part(supervision.inProgress(), OTHER_UNIT, "");

        split(part, SUPERVISOR, plan("一", OTHER_UNIT, ""))
                .then()
                .statusCode(409)
                .body("type", endsWith("/action-not-allowed"))
                .body("allowed", not(hasItem("BREAK_DOWN")));
    }

    @Test
    void open_parts_leave_with_their_task_and_closed_ones_stay() {
        String id = supervision.inProgress();
        String closed = supervision.part(id, OTHER_UNIT, "");
        supervision.close(closed, OTHER_UNIT);
        String open = supervision.part(id, THIRD_UNIT, "");

        supervision
                .act(id, "cancellations", "{\"reason\":\"政策调整\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("subtasks.cancelled", equalTo(1))
                .body("subtasks.closed", equalTo(1));

        get(TASKS + "/" + open, SUPERVISOR)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("facts.EXCLUDED", notNullValue());
        get(TASKS + "/" + open + "/history", SUPERVISOR).then().body("items[-1].remark", equalTo("政策调整"));
        get(TASKS + "/" + closed, SUPERVISOR).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void a_part_is_reopened_after_its_task() {
        String id = supervision.inProgress();
        String part = supervision.part(id, OTHER_UNIT, "");
        supervision.close(part, OTHER_UNIT);
        done(supervision.act(id, "submissions", SUBMISSION, HANDLER));
        String again = "{\"reason\":\"回头看发现反弹\"}";

        supervision
                .act(part, "reopenings", again, SUPERVISOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/parent-not-open"));
        done(supervision.review(id, "SEND_BACK", SUPERVISOR));
        supervision
                .act(part, "reopenings", again, SUPERVISOR)
                .then()
                .statusCode(201)
                .body("cycle", equalTo(2))
                .body("status", equalTo("ASSIGNED"));

        supervision.act(id, "submissions", SUBMISSION, HANDLER).then().statusCode(409);
    }

    @Test
    void a_declined_part_goes_back_to_the_unit_that_leads_the_task() {
        String id = supervision.inProgress();
        String part = supervision.part(id, OTHER_UNIT, "");

        supervision
                .act(part, "declines", "{\"reason\":\"职责不符\"}", STRANGER)
                .then()
                .statusCode(201)
                .body("status", equalTo("REGISTERED"));
        get(TASKS + "/" + part, HANDLER).then().statusCode(200).body("unit", equalTo(UNIT));
        supervision
                .act(part, "assignments", "{\"unit\":\"" + THIRD_UNIT + "\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("unit", equalTo(THIRD_UNIT));
    }

    @Test
    void what_is_wrong_with_a_part_is_named_and_no_part_is_made() {
        String id = supervision.inProgress();

        split(
                        id,
                        SUPERVISOR,
                        plan("一", OTHER_UNIT, ""),
                        plan("", OTHER_UNIT, ",\"target\":{\"amount\":0,\"measure\":\"户\"}"))
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("subtasks[1].title", "subtasks[1].target.amount"));
        split(id, SUPERVISOR).then().statusCode(400).body("errors.field", contains("subtasks"));
        split(id, SUPERVISOR, plan("一", OTHER_UNIT, ""), plan("二", "620302-XX99", ""))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-unit"));

        assertThat(parts(id)).isEmpty();
    }

    @Test
    void the_parts_of_a_task_are_paged_in_order_of_their_numbers() {
        String id = supervision.inProgress();
        split(id, SUPERVISOR, plan("一", OTHER_UNIT, ""), plan("二", OTHER_UNIT, ""), plan("三", OTHER_UNIT, ""));

        var first = get(TASKS + "/" + id + "/subtasks?limit=2", SUPERVISOR).jsonPath();

        assertThat(first.getList("items.title")).isEqualTo(List.of("一", "二"));
        get(TASKS + "/" + id + "/subtasks?limit=2&cursor=" + first.getString("next"), SUPERVISOR)
                .then()
                .body("items.title", contains("三"))
                .body("next", equalTo(null));
    }
}
