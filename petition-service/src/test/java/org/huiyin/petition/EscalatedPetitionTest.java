package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.PassedDeadline;
import org.huiyin.testkit.ToldItem;
import org.huiyin.testkit.TopicReader;
import org.huiyin.testkit.TopicWriter;
import org.junit.jupiter.api.Test;

/** A petition becomes a task of the supervision office, and learns what becomes of it. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class EscalatedPetitionTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String UNIT = "620302-J02";

    @Inject
    DataSource dataSource;

    private String overdue(String body) throws SQLException {
        String id = Casework.dispatched(body, UNIT);
        PassedDeadline.of(dataSource, id);
        await().atMost(PATIENCE)
                .untilAsserted(() -> Casework.one(id, Casework.OPERATOR).then().body("links", hasSize(1)));
        return id;
    }

    private static String task(String petition) {
        return Casework.one(petition, Casework.OPERATOR).path("links[0].id");
    }

    private static void tell(String petition, String task, long sequence, Phase phase) {
        var told = new ToldItem(UUID.fromString(task), "TASK", "DB-2026-000063", "升级督办", Dimensions.ofUnit("620302"));
        var from = new Link(Link.Type.RAISED_FROM, "PETITION", UUID.fromString(petition));
        TopicWriter.ofThisTest().send(Topics.TASKS, told.state(sequence, phase, from));
    }

    @Test
    void an_overdue_petition_asks_for_a_task_in_the_sweep_that_saw_it() throws SQLException {
        String id = overdue(Casework.help("works.lights"));

        Casework.one(id, Casework.OPERATOR)
                .then()
                .body("status", equalTo("DISPATCHED"))
                .body("facts", hasKey("OVERDUE"))
                .body("facts", hasKey("ESCALATED"))
                .body("links[0].type", equalTo("ESCALATED_TO"))
                .body("links[0].kind", equalTo("TASK"));
        Casework.as(Casework.OPERATOR)
                .get(Casework.path(id) + "/history")
                .then()
                .body("items.action", contains("REGISTER", "ACCEPT", "DISPATCH", "DEADLINE_PASSED", "TASK_RAISED"))
                .body("items[4].actor.role", equalTo("system"))
                .body("items[4].detail.cause", equalTo("OVERDUE"));
    }

    @Test
    void it_still_counts_once_in_its_own_line() throws SQLException {
        int before = counted();

        overdue(Casework.help("works.lights"));

        assertThat(counted()).isEqualTo(before + 1);
    }

    private static int counted() {
        List<Integer> counts = Casework.as(Casework.SUPERVISOR)
                .get(Casework.PETITIONS + "/counts?category=works.lights&clock=REGISTERED")
                .then()
                .statusCode(200)
                .extract()
                .path("rows.count");
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void what_becomes_of_the_task_stands_at_the_petition_and_moves_nothing_else() throws SQLException {
        String id = overdue(Casework.help("works.lights"));
        String task = task(id);
        tell(id, task, 1, Phase.OPEN);
        tell(id, task, 5, Phase.DONE);
        tell(id, task, 5, Phase.DONE);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> Casework.one(id, Casework.OPERATOR).then().body("links[0].phase", equalTo("DONE")));

        Casework.one(id, Casework.OPERATOR)
                .then()
                .body("links", hasSize(1))
                .body("links[0].number", equalTo("DB-2026-000063"))
                .body("status", equalTo("DISPATCHED"));
        Casework.as(Casework.OPERATOR)
                .get(Casework.path(id) + "/history")
                .then()
                .body(
                        "items.action",
                        contains(
                                "REGISTER",
                                "ACCEPT",
                                "DISPATCH",
                                "DEADLINE_PASSED",
                                "TASK_RAISED",
                                "TASK_OPENED",
                                "TASK_CLOSED"))
                .body("items[6].actor.role", equalTo("system"))
                .body("items[6].detail.number", equalTo("DB-2026-000063"));
        Casework.act(id, "signatures", "{}", Casework.handler(UNIT)).then().statusCode(201);
    }

    @Test
    void the_third_decline_asks_for_a_task() {
        String id = Casework.accepted(Casework.help("works.lights"));
        for (int time = 0; time < 3; time++) {
            Casework.act(id, "dispatches", "{\"unit\":\"" + UNIT + "\"}", Casework.OPERATOR);
            Casework.act(id, "declines", "{\"reason\":\"非本单位职责\"}", Casework.handler(UNIT))
                    .then()
                    .statusCode(201)
                    .body("links", hasSize(time < 2 ? 0 : 1));
        }

        Casework.one(id, Casework.OPERATOR).then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void the_supervision_office_may_take_it_up_by_hand() {
        String id = Casework.dispatched(Casework.help("works.lights"), UNIT);

        Casework.act(id, "escalations", "{\"level\":\"KEY\",\"reason\":\"群众反映强烈\"}", Casework.SUPERVISOR)
                .then()
                .statusCode(201)
                .body("links", hasSize(1));

        Casework.as(Casework.OPERATOR)
                .get(Casework.path(id) + "/history")
                .then()
                .body("items.action", hasItems("ESCALATE", "TASK_RAISED"))
                .body("items[4].detail.cause", equalTo("BY_HAND"));
    }

    @Test
    void the_event_of_a_report_says_whom_it_must_be_kept_from_and_no_word_of_it() throws SQLException {
        String concerned = "620302-J01";
        String id = Casework.dispatched(Casework.report(concerned), "620302-JW01");
        PassedDeadline.of(dataSource, id);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(events(id).getLast().links()).hasSize(1));

        ItemEvent raised = events(id).getLast();
        assertThat(raised.change().action()).isEqualTo("TASK_RAISED");
        assertThat(raised.facts()).containsKey(Fact.ESCALATED);
        assertThat(raised.dimensions().concernedUnit()).isEqualTo(concerned);
        assertThat(raised.dimensions().confidential()).isTrue();
        assertThat(raised.title()).isEqualTo("廉洁举报");
    }

    private static List<ItemEvent> events(String id) {
        return TopicReader.ofThisTest().events(Topics.PETITIONS, UUID.fromString(id));
    }
}
