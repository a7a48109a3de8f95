package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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
import static org.huiyin.task.Supervision.dueOn;
import static org.huiyin.task.Supervision.get;
import static org.huiyin.task.Supervision.lastDay;
import static org.huiyin.task.Supervision.plan;
import static org.huiyin.testkit.Patience.patiently;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class SubtaskTest {
    private static final String THIRD_UNIT = "620302-ZF10";

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void a_part_has_a_life_and_events_of_its_own_that_name_its_task() {
        String id = supervision.inProgress();
        String part = supervision.part(id, OTHER_UNIT, "");

        supervision.close(part, OTHER_UNIT);

        patiently()
                .untilAsserted(() -> assertThat(TopicReader.ofThisTest().events(Topics.TASKS, UUID.fromString(part)))
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

        supervision
                .split(part, SUPERVISOR, plan("一", OTHER_UNIT, ""))
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
}
