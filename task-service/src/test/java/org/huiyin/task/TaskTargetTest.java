package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.huiyin.task.Supervision.HANDLER;
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
import java.time.Instant;
import java.util.UUID;
import org.huiyin.event.Contribution;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class TaskTargetTest {
    private static final String TARGET = "&facts=QUANTITY_TARGET,!EXCLUDED";
    private static final String ACTUAL = "&facts=QUANTITY_ACTUAL,!EXCLUDED";

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    /** In progress at the unit, with a target of so many households. */
    private String towards(long amount) {
        String id = supervision.register("WORK_REPORT", ",\"target\":{\"amount\":" + amount + ",\"measure\":\"户\"}");
        done(supervision.act(id, "assignments", "{\"unit\":\"" + UNIT + "\"}", SUPERVISOR));
        done(supervision.act(id, "signatures", "{}", HANDLER));
        return id;
    }

    private void report(String id, long actual) {
        done(supervision.act(id, "progress-reports", "{\"remark\":\"按月统计\",\"actual\":" + actual + "}", HANDLER));
    }

    @Test
    void progress_reports_say_what_was_reached_and_more_than_the_target_counts() {
        String id = towards(400);
        report(id, 150);
        report(id, 452);

        get(TASKS + "/" + id, SUPERVISOR)
                .then()
                .body("quantity.target", equalTo(400))
                .body("quantity.actual", equalTo(452))
                .body("quantity.measure", equalTo("户"));

        assertThat(supervision.count(TARGET, SUPERVISOR)).isEqualTo(400);
        assertThat(supervision.count(ACTUAL, SUPERVISOR)).isEqualTo(452);
        assertThat(supervision.total(ACTUAL, SUPERVISOR)).isEqualTo(1);
        assertThat(supervision.count("&facts=REGISTERED", SUPERVISOR)).isEqualTo(1);
        assertThat(supervision.count("", SUPERVISOR)).isEqualTo(1);
        assertThat(supervision.count("&facts=!COMPLETED", SUPERVISOR)).isEqualTo(1);
        get(TASKS + "/" + id + "/history", SUPERVISOR).then().body("items[-1].detail.actual", equalTo(452));
    }

    @Test
    void the_event_carries_the_numbers_beside_the_matter() {
        String id = towards(20);
        report(id, 5);

        patiently()
                .untilAsserted(() -> assertThat(TopicReader.ofThisTest()
                                .events(Topics.TASKS, UUID.fromString(id))
                                .getLast()
                                .contributions())
                        .extracting(Contribution::facts, Contribution::count)
                        .contains(
                                tuple(FactSet.of(Fact.QUANTITY_TARGET), 20L),
                                tuple(FactSet.of(Fact.QUANTITY_ACTUAL), 5L),
                                tuple(
                                        FactSet.of(Fact.REGISTERED, Fact.ASSIGNED, Fact.SIGNED, Fact.SIGNED_IN_TIME),
                                        1L)));
    }

    @Test
    void the_past_keeps_its_numbers() {
        String id = towards(100);
        report(id, 10);
        String then = "&asOf=" + Instant.now();

        report(id, 8);

        assertThat(supervision.count(ACTUAL + then, SUPERVISOR)).isEqualTo(10);
        assertThat(supervision.count(ACTUAL, SUPERVISOR)).isEqualTo(8);
    }

    @Test
    void a_target_is_set_and_changed_with_a_reason_and_the_work_done_stays() {
        String id = supervision.inProgress();
        String setting = "{\"target\":{\"amount\":%d,\"measure\":\"%s\"},\"reason\":\"年中调整\"}";

        supervision
                .act(id, "progress-reports", "{\"remark\":\"按月统计\",\"actual\":3}", HANDLER)
                .then()
                .statusCode(422)
                .body("type", endsWith("/target-missing"));
        done(supervision.act(id, "targets", setting.formatted(50, "件"), SUPERVISOR));
        report(id, 30);
        supervision
                .act(id, "targets", setting.formatted(60, "件"), SUPERVISOR)
                .then()
                .statusCode(201)
                .body("quantity.target", equalTo(60))
                .body("quantity.actual", equalTo(30));
        supervision
                .act(id, "targets", setting.formatted(9, "万元"), SUPERVISOR)
                .then()
                .statusCode(201)
                .body("quantity.actual", equalTo(0))
                .body("quantity.measure", equalTo("万元"));
    }

    @Test
    void a_cancelled_task_takes_its_numbers_out_of_the_base() {
        String kept = towards(100);
        String cancelled = towards(30);
        report(cancelled, 7);

        done(supervision.act(cancelled, "cancellations", "{\"reason\":\"重复立项\"}", SUPERVISOR));

        assertThat(supervision.count(TARGET, SUPERVISOR)).isEqualTo(100);
        assertThat(supervision.count("&facts=QUANTITY_TARGET,CANCELLED", SUPERVISOR))
                .isEqualTo(30);
        assertThat(supervision.count("&facts=QUANTITY_ACTUAL", SUPERVISOR)).isEqualTo(7);
        get(TASKS + "?facts=QUANTITY_TARGET,!EXCLUDED&programme=" + supervision.programme(), SUPERVISOR)
                .then()
                .body("items.id", contains(kept));
    }

    @Test
    void amounts_are_whole_and_within_bounds() {
        as(SUPERVISOR)
                .body(supervision.task("OTHER", ",\"target\":{\"amount\":1000000000001,\"measure\":\" \"}"))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("errors.field", contains("target.amount", "target.measure"));
        as(SUPERVISOR)
                .body(supervision.task("OTHER", ",\"target\":{\"amount\":1.5,\"measure\":\"户\"}"))
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("errors.field", contains("target.amount"));
        String id = towards(5);
        supervision
                .act(id, "progress-reports", "{\"remark\":\"错\",\"actual\":-1}", HANDLER)
                .then()
                .statusCode(400)
                .body("errors.field", contains("actual"));
    }
}
