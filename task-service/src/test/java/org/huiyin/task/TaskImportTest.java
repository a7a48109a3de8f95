package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.huiyin.task.Supervision.HANDLER;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;
import static org.huiyin.testkit.Patience.patiently;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
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
class TaskImportTest {
    private static final String OFFICE = actor("demo-supervisor", "supervisor", Supervision.OFFICE);
    private static final String UNIT = actor("demo-handler", "handler", Supervision.UNIT);
    private static final String ASSIGNED =
            action("ASSIGN", "2021-03-02T09:00:00", OFFICE, "{\"unit\":\"620302-ZF05\"}");
    private static final String CLOSED = String.join(
            ",",
            ASSIGNED,
            action("SIGN", "2021-03-02T15:00:00", UNIT, "{}"),
            action("REPORT_PROGRESS", "2021-03-10T10:00:00", UNIT, "{\"remark\":\"已制定方案\"}"),
            action("SUBMIT", "2021-03-20T10:00:00", UNIT, "{\"remark\":\"完成\",\"noEvidenceReason\":\"演示数据\"}"),
            action("APPROVE", "2021-03-22T10:00:00", OFFICE, "{\"decision\":\"APPROVE\"}"));

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void imported_tasks_have_contiguous_numbers_and_a_row_and_event_for_each_action() {
        importLines(line("a", CLOSED), line("b", ASSIGNED), line("c", ""))
                .then()
                .statusCode(200)
                .body("imported", equalTo(3))
                .body("unchanged", equalTo(0));

        List<Long> numbers = numbers().stream()
                .map(number -> Long.valueOf(number.split("-")[2]))
                .toList();
        assertThat(numbers).containsExactly(numbers.getFirst(), numbers.getFirst() + 1, numbers.getFirst() + 2);
        String closed = id("&status=CLOSED");
        get(TASKS + "/" + closed + "/history?verify=true", SUPERVISOR)
                .then()
                .body("verified", equalTo(true))
                .body("items.action", contains("REGISTER", "ASSIGN", "SIGN", "REPORT_PROGRESS", "SUBMIT", "APPROVE"))
                .body("items[5].occurredAt", equalTo("2021-03-22T10:00:00+08:00"));
        patiently()
                .untilAsserted(() -> assertThat(TopicReader.ofThisTest().events(Topics.TASKS, UUID.fromString(closed)))
                        .extracting(ItemEvent::sequence)
                        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L));
    }

    @Test
    void a_repeated_import_changes_nothing() {
        String first = line("a", CLOSED);
        importLines(first, line("b", "")).then().statusCode(200);

        importLines(first, line("b", ""), line("c", ""))
                .then()
                .statusCode(200)
                .body("imported", equalTo(1))
                .body("unchanged", equalTo(2));

        assertThat(numbers()).hasSize(3);
        get(TASKS + "/" + id("&status=CLOSED"), SUPERVISOR).then().body("version", equalTo(6));
    }

    @Test
    void a_line_that_could_not_have_happened_is_named() {
        String early = action("ASSIGN", "2021-02-01T09:00:00", OFFICE, "{\"unit\":\"620302-ZF05\"}");

        importLines(line("a", ""), line("b", action("SIGN", "2021-03-02T15:00:00", UNIT, "{}")))
                .then()
                .statusCode(422)
                .body("type", endsWith("/import-line"))
                .body("line", equalTo(2));
        importLines(line("a", ""), line("b", ""), line("c", early))
                .then()
                .statusCode(422)
                .body("line", equalTo(3))
                .body("cause", equalTo("order-of-instants"));
        importLines("{\"key\":\"a\"}")
                .then()
                .statusCode(422)
                .body("line", equalTo(1))
                .body("cause", equalTo("invalid-request"));
        assertThat(supervision.total("", SUPERVISOR)).isZero();
    }

    @Test
    void four_eyes_hold_in_imports() {
        String self = CLOSED.replace("\"demo-handler\"", "\"demo-supervisor\"");

        importLines(line("a", self)).then().statusCode(422).body("cause", equalTo("four-eyes"));
    }

    @Test
    void an_open_task_is_overdue_since_its_deadline() {
        importLines(line("a", ASSIGNED)).then().statusCode(200);

        String id = id("&facts=OVERDUE,!COMPLETED");

        get(TASKS + "/" + id, SUPERVISOR)
                .then()
                .body("dueAt", equalTo("2021-04-01T23:59:59+08:00"))
                .body("facts.OVERDUE", equalTo("2021-04-01T23:59:59+08:00"))
                .body("facts.ORIGINAL_OVERDUE", equalTo("2021-04-01T23:59:59+08:00"));
        get(TASKS + "/" + id + "/history", SUPERVISOR)
                .then()
                .body("items.action", contains("REGISTER", "ASSIGN", "DEADLINE_PASSED"))
                .body("items[2].actor.role", equalTo("system"));
    }

    @Test
    void an_imported_breakdown_makes_its_parts_as_of_then_and_says_who_imported_them() {
        String split = action(
                "BREAK_DOWN",
                "2021-03-05T09:00:00",
                OFFICE,
                "{\"subtasks\":[{\"title\":\"清理\",\"unit\":\"620302-ZF26\",\"dueOn\":\"2021-03-20\"}]}");
        String submitted = action("SUBMIT", "2021-03-20T10:00:00", UNIT, "{\"remark\":\"完成\",\"evidence\":\"1号\"}");
        String signed = action("SIGN", "2021-03-02T15:00:00", UNIT, "{}");
        importLines(line("a", String.join(",", ASSIGNED, signed, split, submitted)))
                .then()
                .statusCode(422)
                .body("cause", equalTo("subtasks-open"));

        importLines(line("a", String.join(",", ASSIGNED, signed, split)), line("b", ASSIGNED))
                .then()
                .statusCode(200)
                .body("imported", equalTo(2));

        String part = get(Supervision.SUBTASKS + "?programme=" + supervision.programme(), SUPERVISOR)
                .path("items[0].id");
        get(TASKS + "/" + part, SUPERVISOR)
                .then()
                .body("status", equalTo("ASSIGNED"))
                .body("dueAt", equalTo("2021-03-20T23:59:59+08:00"))
                .body("parent.title", equalTo("整治占道经营"));
        get(TASKS + "/" + part + "/history?verify=true", SUPERVISOR)
                .then()
                .body("verified", equalTo(true))
                .body("items[0].occurredAt", equalTo("2021-03-05T09:00:00+08:00"))
                .body("items[0].actor.subject", equalTo("demo-supervisor"))
                .body("items[0].detail.importedBy", equalTo("test-supervisor@620302-QW01"))
                .body("items[0].origin.via", equalTo("IMPORT"));
    }

    @Test
    void a_late_reply_is_a_reply_but_not_in_time() {
        String late = String.join(
                ",",
                ASSIGNED,
                action("SIGN", "2021-03-02T15:00:00", UNIT, "{}"),
                action("REPLY", "2021-06-03T10:00:00", UNIT, "{\"resultClass\":\"C\",\"remark\":\"留作参考\"}"));
        importLines(line("a", late).replace("WORK_REPORT", "DEPUTY_SUGGESTION"))
                .then()
                .statusCode(200);

        get(TASKS + "/" + id(""), SUPERVISOR)
                .then()
                .body("resultClass", equalTo("C"))
                .body("facts", hasKey("REPLIED"))
                .body("facts", hasKey("OVERDUE"))
                .body("facts", not(hasKey("REPLIED_IN_TIME")));
    }

    @Test
    void the_past_stays_as_it_was_whatever_happens_later() {
        importLines(line("a", CLOSED), line("b", ASSIGNED), line("c", ""))
                .then()
                .statusCode(200);
        String day = "&groupBy=unit,source,day&asOf=2021-03-21T04:00:00Z";
        String before = counts(day);

        done(supervision.act(id("&status=CLOSED"), "reopenings", "{\"reason\":\"反弹\"}", SUPERVISOR));
        done(supervision.act(id("&status=ASSIGNED"), "signatures", "{}", HANDLER));
        done(supervision.act(id("&status=REGISTERED"), "cancellations", "{\"reason\":\"重复\"}", SUPERVISOR));

        assertThat(counts(day)).isEqualTo(before).contains("\"SUBMITTED\"").doesNotContain("COMPLETED");
        assertThat(supervision.count("&asOf=2021-03-21T04:00:00Z", Tokens.of("leader")))
                .isEqualTo(3);
        assertThat(supervision.count("", Tokens.of("leader"))).isEqualTo(2);
    }

    private String counts(String query) {
        return get(TASKS + "/counts?programme=" + supervision.programme() + query, SUPERVISOR)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> numbers() {
        return get(TASKS + "?sort=number&programme=" + supervision.programme(), SUPERVISOR)
                .path("items.number");
    }

    private String id(String filter) {
        return get(TASKS + "?programme=" + supervision.programme() + filter, SUPERVISOR)
                .path("items[0].id");
    }

    private static Response importLines(String... lines) {
        return Supervision.importLines(List.of(lines));
    }

    private String line(String key, String actions) {
        return "{\"key\":\"%s-%s\",\"at\":\"2021-03-01T09:00:00+08:00\",\"actor\":%s,\"item\":%s,\"actions\":[%s]}"
                .formatted(supervision.programme(), key, OFFICE, supervision.task("WORK_REPORT", ""), actions);
    }

    private static String actor(String subject, String role, String unit) {
        return "{\"subject\":\"%s\",\"role\":\"%s\",\"unit\":\"%s\"}".formatted(subject, role, unit);
    }

    private static String action(String action, String at, String actor, String body) {
        return "{\"action\":\"%s\",\"at\":\"%s+08:00\",\"actor\":%s,\"body\":%s}".formatted(action, at, actor, body);
    }
}
