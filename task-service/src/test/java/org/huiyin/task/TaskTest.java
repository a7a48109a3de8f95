package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.huiyin.task.Supervision.APPROVER;
import static org.huiyin.task.Supervision.HANDLER;
import static org.huiyin.task.Supervision.OFFICE;
import static org.huiyin.task.Supervision.OTHER_UNIT;
import static org.huiyin.task.Supervision.SUBMISSION;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.UNIT;
import static org.huiyin.task.Supervision.as;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;
import static org.huiyin.testkit.Patience.patiently;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.ItemEvent;
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
class TaskTest {
    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void a_task_goes_from_registration_to_striking_off_with_an_event_for_each_step() {
        String id = supervision.inProgress();
        done(supervision.act(id, "progress-reports", "{\"remark\":\"已制定方案\"}", HANDLER));
        done(supervision.act(id, "submissions", SUBMISSION, HANDLER));

        supervision.review(id, "APPROVE", APPROVER).then().statusCode(201).body("status", equalTo("CLOSED"));

        get(TASKS + "/" + id, SUPERVISOR)
                .then()
                .body("phase", equalTo("DONE"))
                .body("number", startsWith("DB-"))
                .body("facts.COMPLETED_IN_TIME", notNullValue())
                .body("facts.SIGNED_IN_TIME", notNullValue())
                .body("facts.FIRST_PASS", notNullValue());
        patiently()
                .untilAsserted(() -> assertThat(events(id))
                        .extracting(ItemEvent::sequence, event -> event.change().action(), ItemEvent::status)
                        .containsExactly(
                                tuple(1L, "REGISTER", "REGISTERED"),
                                tuple(2L, "ASSIGN", "ASSIGNED"),
                                tuple(3L, "SIGN", "IN_PROGRESS"),
                                tuple(4L, "REPORT_PROGRESS", "IN_PROGRESS"),
                                tuple(5L, "SUBMIT", "SUBMITTED"),
                                tuple(6L, "APPROVE", "CLOSED")));
    }

    @Test
    void the_registrars_unit_holds_a_task_until_it_is_assigned() {
        String id = supervision.register("OTHER", ",\"unit\":\"620302-ZF05\",\"externalNumber\":\"督办1号\"");

        get(TASKS + "/" + id, SUPERVISOR)
                .then()
                .body("unit", equalTo(OFFICE))
                .body("proposedUnit", equalTo(UNIT))
                .body("externalNumber", equalTo("督办1号"))
                .body("dueAt", equalTo(null))
                .body("actions", contains("ASSIGN", "SET_TARGET", "SPONSOR", "ESCALATE", "CANCEL"));
    }

    @Test
    void readers_see_what_they_may_do_now() {
        String id = supervision.assigned(UNIT);

        get(TASKS + "/" + id, HANDLER)
                .then()
                .body("actions", contains("SIGN", "DECLINE", "BREAK_DOWN", "REQUEST_EXTENSION"));
        get(TASKS + "/" + id, SUPERVISOR)
                .then()
                .body("actions", contains("BREAK_DOWN", "SET_TARGET", "SPONSOR", "URGE", "ESCALATE", "CANCEL"));
        get(TASKS + "/" + id, Tokens.of("leader")).then().statusCode(200).body("actions", empty());
    }

    @Test
    void a_declined_task_goes_back_and_its_clock_runs_on() {
        String id = supervision.assigned(UNIT);
        String due = get(TASKS + "/" + id, SUPERVISOR).path("dueAt");

        supervision
                .act(id, "declines", "{\"reason\":\"职责不符\",\"suggestedUnit\":\"620302-ZF26\"}", HANDLER)
                .then()
                .statusCode(201)
                .body("status", equalTo("REGISTERED"))
                .body("facts", hasKey("DECLINED"));
        done(supervision.act(id, "assignments", "{\"unit\":\"" + OTHER_UNIT + "\"}", SUPERVISOR));

        get(TASKS + "/" + id, SUPERVISOR).then().body("dueAt", equalTo(due)).body("unit", equalTo(OTHER_UNIT));
        assertThat(supervision.total("&clock=ACCEPTED", SUPERVISOR)).isEqualTo(1);
    }

    @Test
    void the_third_decline_goes_to_the_supervision_office_which_decides_finally() {
        String id = supervision.register("OTHER");
        for (int decline = 0; decline < 2; decline++) {
            done(supervision.act(id, "assignments", "{\"unit\":\"620302-ZF05\"}", SUPERVISOR));
            done(supervision.act(id, "declines", "{\"reason\":\"职责不符\"}", HANDLER));
        }
        done(supervision.act(id, "assignments", "{\"unit\":\"620302-ZF05\"}", SUPERVISOR));

        var third = supervision.act(id, "declines", "{\"reason\":\"职责不符\"}", HANDLER);

        third.then().statusCode(201).body("facts", hasKey("ESCALATED")).body("status", equalTo("REGISTERED"));
        get(TASKS + "/" + id, SUPERVISOR).then().body("actions", hasItem("DECIDE"));
        done(supervision.act(id, "final-assignments", "{\"unit\":\"620302-ZF05\"}", SUPERVISOR));
        supervision
                .act(id, "declines", "{\"reason\":\"职责不符\"}", HANDLER)
                .then()
                .statusCode(409)
                .body("type", endsWith("/action-not-allowed"));
    }

    @Test
    void a_reopened_task_begins_its_next_cycle_with_its_own_deadline() {
        String id = supervision.closed();

        supervision
                .act(id, "reopenings", "{\"reason\":\"反弹\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("ASSIGNED"))
                .body("cycle", equalTo(2))
                .body("unit", equalTo(UNIT))
                .body("dueAt", endsWith("T23:59:59+08:00"))
                .body("facts", hasKey("REOPENED"))
                .body("facts", hasKey("ASSIGNED"))
                .body("facts", not(hasKey("COMPLETED")))
                .body("facts", not(hasKey("FIRST_PASS")));
        done(supervision.act(id, "signatures", "{}", HANDLER));
        done(supervision.act(id, "submissions", SUBMISSION, HANDLER));
        done(supervision.review(id, "APPROVE", APPROVER));

        get(TASKS + "?clock=COMPLETED&total=true&programme=" + supervision.programme(), SUPERVISOR)
                .then()
                .body("total", equalTo(2))
                .body("items.id", contains(id, id));
        patiently()
                .untilAsserted(() -> assertThat(events(id).getLast().contributions())
                        .extracting(Contribution::clock, Contribution::cycle)
                        .containsExactlyInAnyOrder(
                                tuple(CountingClock.REGISTERED, 1),
                                tuple(CountingClock.ACCEPTED, 1),
                                tuple(CountingClock.COMPLETED, 1),
                                tuple(CountingClock.COMPLETED, 2)));
    }

    @Test
    void a_cancelled_task_is_out_of_every_base() {
        String id = supervision.inProgress();

        supervision
                .act(id, "cancellations", "{\"reason\":\"重复立项\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("phase", equalTo("EXCLUDED"))
                .body("facts", hasKey("CANCELLED"))
                .body("facts", hasKey("EXCLUDED"));

        assertThat(supervision.total("", SUPERVISOR)).isZero();
        assertThat(supervision.total("&facts=CANCELLED", SUPERVISOR)).isEqualTo(1);
    }

    @Test
    void closing_needs_evidence_or_a_reason_for_having_none() {
        String id = supervision.inProgress();

        supervision
                .act(id, "submissions", "{\"remark\":\"已完成\"}", HANDLER)
                .then()
                .statusCode(422)
                .body("type", endsWith("/evidence-missing"));
    }

    @Test
    void codes_must_be_in_the_directory() {
        String id = supervision.register("OTHER");

        supervision
                .act(id, "assignments", "{\"unit\":\"620302-XX99\"}", SUPERVISOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-unit"));
        supervision
                .act(id, "assignments", "{\"unit\":\"620302-ZF05\",\"supportingUnits\":[\"620302-XX99\"]}", SUPERVISOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-unit"));
        as(SUPERVISOR)
                .body(supervision.task("OTHER", ",\"category\":\"nothing\""))
                .post(TASKS)
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-category"));
    }

    @Test
    void history_and_deadline_explain_a_task() {
        String id = supervision.assigned(UNIT);

        get(TASKS + "/" + id + "/history?verify=true", Tokens.of("auditor"))
                .then()
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("items.action", contains("REGISTER", "ASSIGN"))
                .body("items[1].detail.unit", equalTo(UNIT));
        get(TASKS + "/" + id + "/deadline", HANDLER)
                .then()
                .statusCode(200)
                .body("policy.id", equalTo("meeting-decision-20-days"))
                .body("days.size()", equalTo(20));
    }

    @Test
    void every_code_has_two_names() {
        get("/api/v1/codes", HANDLER)
                .then()
                .statusCode(200)
                .body("taskSources.code", hasItem("CPPCC_PROPOSAL"))
                .body("taskSources.size()", equalTo(13))
                .body("taskStates.code", hasItem("NOT_FILED"))
                .body("taskActions.size()", equalTo(23))
                .body("resultClasses.code", containsInAnyOrder("A", "B", "C"))
                .body("facts.size()", equalTo(Fact.values().length));
    }

    private static List<ItemEvent> events(String id) {
        return TopicReader.ofThisTest().events(Topics.TASKS, UUID.fromString(id));
    }
}
