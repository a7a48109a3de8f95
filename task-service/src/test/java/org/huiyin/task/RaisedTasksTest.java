package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.huiyin.task.Supervision.HANDLER;
import static org.huiyin.task.Supervision.SUBMISSION;
import static org.huiyin.task.Supervision.SUBTASKS;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.UNIT;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;
import static org.huiyin.task.Supervision.plan;

import com.fasterxml.uuid.Generators;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Link;
import org.huiyin.event.Link.TaskOrder;
import org.huiyin.event.Phase;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.ToldItem;
import org.huiyin.testkit.TopicReader;
import org.huiyin.testkit.TopicWriter;
import org.huiyin.tracking.deadline.Deadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Petitions and findings that ask for a task get one, whatever is repeated or comes late. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class RaisedTasksTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String STREET = "620302-J01";

    private final Supervision supervision = new Supervision();
    private final UUID task = Generators.timeBasedEpochGenerator().generate();
    private final ToldItem petition = new ToldItem(
            UUID.randomUUID(), "PETITION", "RX-2026-000042", "供暖", petition("utilities.heating", false, null));

    private static Dimensions petition(String category, boolean confidential, String concerned) {
        return new Dimensions(
                "620302-J02",
                List.of(),
                null,
                category,
                null,
                "HOTLINE_12345",
                confidential ? "REPORT" : "COMPLAINT",
                "NORMAL",
                confidential,
                concerned,
                null,
                null,
                null,
                null);
    }

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    private Link request() {
        return new Link(Link.Type.ESCALATED_TO, "TASK", task);
    }

    private static void tell(ToldItem item, long sequence, Link... links) {
        String topic = "PETITION".equals(item.kind()) ? Topics.PETITIONS : Topics.INSPECTIONS;
        TopicWriter.ofThisTest().send(topic, item.state(sequence, Phase.OPEN, links));
    }

    private void awaitTask() {
        await().atMost(PATIENCE).until(() -> get(TASKS + "/" + task, SUPERVISOR).statusCode() == 200);
    }

    @Test
    void a_petition_that_asks_for_a_task_gets_one_under_the_id_that_it_named() {
        tell(petition, 5, request());

        awaitTask();
        get(TASKS + "/" + task, SUPERVISOR)
                .then()
                .body("status", equalTo("REGISTERED"))
                .body("source", equalTo("ESCALATED_PETITION"))
                .body("title", equalTo("升级督办：供暖（RX-2026-000042）"))
                .body("category", equalTo("utilities.heating"))
                .body("unit", equalTo("620302"))
                .body("proposedUnit", equalTo("620302-J02"))
                .body("confidential", equalTo(false))
                .body("links", hasSize(1))
                .body("links[0].type", equalTo("RAISED_FROM"))
                .body("links[0].kind", equalTo("PETITION"))
                .body("links[0].id", equalTo(petition.id().toString()))
                .body("links[0].number", equalTo("RX-2026-000042"));
        get(TASKS + "/" + task + "/history?verify=true", SUPERVISOR)
                .then()
                .body("verified", equalTo(true))
                .body("items.action", contains("REGISTER"))
                .body("items[0].actor.role", equalTo("system"))
                .body("items[0].detail.number", equalTo("RX-2026-000042"));
    }

    @Test
    void told_again_or_late_it_is_the_same_task() {
        int before = escalatedPetitions();
        tell(petition, 5, request());
        tell(petition, 5, request());
        tell(petition, 7, request());
        tell(petition, 6, request());
        tell(petition, 5, request());
        awaitTask();
        UUID last = Generators.timeBasedEpochGenerator().generate();

        tell(petition, 8, request(), new Link(Link.Type.ESCALATED_TO, "TASK", last));

        await().atMost(PATIENCE).until(() -> get(TASKS + "/" + last, SUPERVISOR).statusCode() == 200);
        assertThat(escalatedPetitions()).isEqualTo(before + 2);
        get(TASKS + "/" + task, SUPERVISOR).then().body("version", equalTo(1));
    }

    private static int escalatedPetitions() {
        return get(TASKS + "?source=ESCALATED_PETITION&limit=1&total=true", SUPERVISOR)
                .path("total");
    }

    @Test
    void a_finding_becomes_a_task_of_its_own_source() {
        var finding = new ToldItem(
                UUID.randomUUID(),
                "FINDING",
                "XC-2026-000007",
                "台账不全",
                new Dimensions(
                        UNIT, List.of(), UNIT, "ledger", null, null, null, null, false, null, 9, 1, "REGULAR",
                        "PARTY"));

        tell(finding, 4, request());

        awaitTask();
        get(TASKS + "/" + task, SUPERVISOR)
                .then()
                .body("source", equalTo("ESCALATED_FINDING"))
                .body("title", equalTo("升级督办：台账不全（XC-2026-000007）"))
                .body("category", nullValue())
                .body("links[0].kind", equalTo("FINDING"));
    }

    @Test
    void what_is_handed_down_of_a_finding_brings_its_unit_and_its_day() {
        var finding =
                new ToldItem(UUID.randomUUID(), "FINDING", "XC-2026-000008", "制度不全", Dimensions.ofUnit("620302-ZF26"));
        LocalDate dueOn = Deadlines.day(Clock.systemUTC().instant()).plusDays(40);

        tell(finding, 6, new Link(Link.Type.HANDED_DOWN_TO, "TASK", task, null, null, new TaskOrder(UNIT, dueOn, 2)));

        awaitTask();
        get(TASKS + "/" + task, SUPERVISOR)
                .then()
                .body("source", equalTo("RECTIFICATION"))
                .body("title", equalTo("整改任务：制度不全（XC-2026-000008）"))
                .body("proposedUnit", equalTo(UNIT))
                .body("due", equalTo(dueOn.toString()));
        done(supervision.act(task.toString(), "assignments", "{\"unit\":\"" + UNIT + "\"}", SUPERVISOR));
        get(TASKS + "/" + task, SUPERVISOR).then().body("dueAt", equalTo(dueOn + "T23:59:59+08:00"));
        get(TASKS + "/" + task + "/history", SUPERVISOR).then().body("items[0].detail.measure", equalTo(2));
    }

    @Test
    void its_limit_runs_from_the_assignment_and_its_closing_is_told() {
        tell(petition, 5, request());
        awaitTask();
        String id = task.toString();

        done(supervision.act(id, "assignments", "{\"unit\":\"" + UNIT + "\"}", SUPERVISOR));
        done(supervision.act(id, "signatures", "{}", HANDLER));
        done(supervision.act(id, "submissions", SUBMISSION, HANDLER));
        done(supervision.review(id, "APPROVE", SUPERVISOR));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(TopicReader.ofThisTest().events(Topics.TASKS, task))
                        .hasSize(5)
                        .last()
                        .satisfies(event -> {
                            assertThat(event.phase()).isEqualTo(Phase.DONE);
                            assertThat(event.links())
                                    .containsExactly(new Link(Link.Type.RAISED_FROM, "PETITION", petition.id())
                                            .known("RX-2026-000042", null));
                        }));
    }

    @ParameterizedTest
    @CsvSource({"supervisor", "leader", "auditor", "inspection-officer", "handler", "approver"})
    void whoever_belongs_to_the_unit_a_report_is_about_never_learns_of_its_task(String role) {
        var report = new ToldItem(
                UUID.randomUUID(), "PETITION", "RX-2026-000043", "廉洁举报", petition("integrity", true, STREET));
        String insider = Tokens.of(role, STREET + "-01");
        int seen = total(insider);

        tell(report, 5, request());

        awaitTask();
        get(TASKS + "/" + task, SUPERVISOR)
                .then()
                .body("confidential", equalTo(true))
                .body("concernedUnit", equalTo(STREET));
        get(TASKS + "/" + task, insider).then().statusCode(404);
        get(TASKS + "/" + task + "/history", insider).then().statusCode(404);
        assertThat(total(insider)).isEqualTo(seen);
    }

    private static int total(String token) {
        return get(TASKS + "?limit=1&total=true", token)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"unit\":\"620302-J01\"}'",
        "'{\"unit\":\"620302-J01-01\"}'",
        "'{\"unit\":\"620302-JW01\",\"supportingUnits\":[\"620302-J01\"]}'"
    })
    void the_task_of_a_report_cannot_go_to_the_unit_it_is_about(String assignment) {
        tell(
                new ToldItem(
                        UUID.randomUUID(), "PETITION", "RX-2026-000044", "廉洁举报", petition("integrity", true, STREET)),
                5,
                request());
        awaitTask();

        supervision
                .act(task.toString(), "assignments", assignment, SUPERVISOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/concerned-unit"));
    }

    @Test
    void a_part_of_the_task_of_a_report_is_kept_from_the_unit_it_is_about() {
        tell(
                new ToldItem(
                        UUID.randomUUID(), "PETITION", "RX-2026-000045", "廉洁举报", petition("integrity", true, STREET)),
                5,
                request());
        awaitTask();
        String id = task.toString();
        done(supervision.act(id, "assignments", "{\"unit\":\"620302-JW01\"}", SUPERVISOR));

        supervision
                .split(id, SUPERVISOR, plan("核查", "620302-J01-01", ""))
                .then()
                .statusCode(422)
                .body("type", endsWith("/concerned-unit"));
        String part = supervision.part(id, "620302-J02", "");

        String insider = Tokens.of("leader", "620302-J01-01");
        String number = get(TASKS + "/" + part, Tokens.of("leader")).path("number");
        get(TASKS + "/" + part, insider).then().statusCode(404);
        get(TASKS + "/" + id + "/subtasks", insider).then().statusCode(404);
        get(SUBTASKS + "?number=" + number, insider).then().statusCode(200).body("items", hasSize(0));
        get(SUBTASKS + "?number=" + number, Tokens.of("leader")).then().body("items.concernedUnit", contains(STREET));
    }
}
