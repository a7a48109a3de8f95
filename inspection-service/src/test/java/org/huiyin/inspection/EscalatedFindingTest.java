package org.huiyin.inspection;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.PassedDeadline;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.ToldItem;
import org.huiyin.testkit.TopicWriter;
import org.junit.jupiter.api.Test;

/** A finding becomes a task of the supervision office, and learns what becomes of it. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class EscalatedFindingTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TARGET = "620302-ZF05";

    private final Inspection inspection = new Inspection();

    @Inject
    DataSource dataSource;

    private String fedBack() {
        int round = inspection.startedRound(TARGET);
        String id = inspection.record(round, TARGET);
        inspection.feedBack(round);
        return id;
    }

    private static ValidatableResponse finding(String id) {
        return Inspection.get("/api/v1/findings/" + id).then().statusCode(200);
    }

    private static ValidatableResponse history(String id) {
        return Inspection.get("/api/v1/findings/" + id + "/history").then().statusCode(200);
    }

    @Test
    void an_overdue_finding_asks_for_a_task_and_hears_of_its_end() throws SQLException {
        String id = fedBack();
        PassedDeadline.of(dataSource, id);
        await().atMost(PATIENCE).untilAsserted(() -> finding(id).body("links", hasSize(1)));
        String task = finding(id).body("facts", hasKey("ESCALATED")).extract().path("links[0].id");
        var told = new ToldItem(UUID.fromString(task), "TASK", "DB-2026-000064", "升级督办", Dimensions.ofUnit("620302"));
        var from = new Link(Link.Type.RAISED_FROM, "FINDING", UUID.fromString(id));

        TopicWriter.ofThisTest().send(Topics.TASKS, told.state(4, Phase.DONE, from));

        await().atMost(PATIENCE).untilAsserted(() -> finding(id).body("links[0].phase", equalTo("DONE")));
        finding(id).body("status", equalTo("FED_BACK")).body("links[0].number", equalTo("DB-2026-000064"));
        history(id)
                .body("items.action", contains("RECORD", "FEED_BACK", "DEADLINE_PASSED", "TASK_RAISED", "TASK_CLOSED"))
                .body("items[4].actor.role", equalTo("system"));
    }

    @Test
    void whose_a_finding_is_that_was_declined_three_times_the_inspection_office_decides() {
        String id = fedBack();
        for (int time = 0; time < 3; time++) {
            inspection
                    .act(id, "declines", "{\"reason\":\"非本单位职责\"}", Tokens.of("handler", TARGET))
                    .then()
                    .statusCode(201);
            inspection.act(id, "assignments", "{\"unit\":\"" + TARGET + "\"}", Inspection.OFFICER);
        }

        finding(id)
                .body("status", equalTo("RECORDED"))
                .body("facts", hasKey("ESCALATED"))
                .body("links", empty());
    }
}
