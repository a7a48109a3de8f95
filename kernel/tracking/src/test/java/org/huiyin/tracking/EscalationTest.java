package org.huiyin.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.tracking.action.OverdueSweep;
import org.junit.jupiter.api.Test;

/** An item becomes a task of the supervision office, by the rules of its line. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class EscalationTest {
    private static final String ESCALATES = "ESCALATES";
    private static final String OVERDUE_SINCE = "due_at = now() - interval '%s', original_due_at = due_at";

    @Inject
    DataSource dataSource;

    @Inject
    OverdueSweep sweep;

    private static ValidatableResponse present(String id) {
        return SpecimenLife.present(id);
    }

    private static ValidatableResponse history(String id) {
        return SpecimenLife.history(id, Specimens.SUPERVISOR);
    }

    private void overdueSince(String id, String time) throws SQLException {
        Rewind.item(dataSource, id, OVERDUE_SINCE.formatted(time));
    }

    @Test
    void what_becomes_overdue_asks_for_one_task_within_the_same_sweep() throws SQLException {
        String id = Specimens.inProgress(ESCALATES);
        overdueSince(id, "1 hour");

        sweep.sweep();

        present(id)
                .body("facts", hasKey("ESCALATED"))
                .body("links", hasSize(1))
                .body("links[0].type", equalTo("ESCALATED_TO"))
                .body("links[0].kind", equalTo("TASK"))
                .body("links[0].phase", nullValue());
        String task = present(id).extract().path("links[0].id");
        assertThat(UUID.fromString(task).version()).isEqualTo(7);
        history(id)
                .body("items.action", contains("REGISTER", "ASSIGN", "SIGN", "DEADLINE_PASSED", "TASK_RAISED"))
                .body("items[4].actor.role", equalTo("system"))
                .body("items[4].detail.cause", equalTo("OVERDUE"))
                .body("items[4].detail.task", equalTo(task));
        sweep.sweep();
        present(id).body("version", equalTo(5));
        SpecimenLife.verified(id).body("verified", equalTo(true));
    }

    @Test
    void a_rule_may_wait_for_some_days() throws SQLException {
        String id = Specimens.inProgress("ESCALATES_LATER");
        overdueSince(id, "1 hour");
        sweep.sweep();
        present(id).body("facts", hasKey("OVERDUE")).body("links", empty());

        Rewind.item(dataSource, id, "escalate_at = now() - interval '1 second'");
        sweep.sweep();

        present(id).body("facts", hasKey("ESCALATED")).body("links", hasSize(1));
    }

    @Test
    void what_awaits_its_review_waits_for_the_decision() throws SQLException {
        String id = Specimens.inProgress("ESCALATES_LATER");
        overdueSince(id, "1 hour");
        sweep.sweep();
        Specimens.act(Specimens.HANDLER, id, "submissions", "{\"remark\":\"已办\",\"evidence\":\"1号\"}")
                .then()
                .statusCode(201);
        Rewind.item(dataSource, id, "escalate_at = now() - interval '1 second'");
        sweep.sweep();
        present(id).body("links", empty());

        Specimens.act(Specimens.SUPERVISOR, id, "reviews", "{\"decision\":\"SEND_BACK\",\"remark\":\"不实\"}")
                .then()
                .statusCode(201);
        sweep.sweep();

        present(id).body("links", hasSize(1));
    }

    @Test
    void where_no_rule_says_so_overdue_is_overdue_and_nothing_more() throws SQLException {
        String id = Specimens.inProgress("SWEEP");
        overdueSince(id, "1 hour");

        sweep.sweep();

        present(id)
                .body("facts", hasKey("OVERDUE"))
                .body("facts", not(hasKey("ESCALATED")))
                .body("links", empty());
    }

    @Test
    void what_was_overdue_when_it_was_imported_asks_for_nothing() {
        String id = SpecimenLife.imported("ESCALATES_IMPORTED", Map.of());

        sweep.sweep();

        present(id).body("facts", hasKey("OVERDUE")).body("links", empty());
    }

    @Test
    void whoever_may_escalates_by_hand_and_the_row_of_the_action_is_what_was_created() {
        String id = Specimens.inProgress(ESCALATES);

        String row = Specimens.act(Specimens.SUPERVISOR, id, "escalations", "{\"level\":\"KEY\",\"reason\":\"久拖不决\"}")
                .then()
                .statusCode(201)
                .body("version", equalTo(5))
                .body("links", hasSize(1))
                .extract()
                .header("Location");

        SpecimenLife.row(row, Specimens.SUPERVISOR).body("action", equalTo("ESCALATE"));
        history(id)
                .body("items[4].action", equalTo("TASK_RAISED"))
                .body("items[4].actor.role", equalTo("system"))
                .body("items[4].detail.cause", equalTo("BY_HAND"));
        Specimens.act(Specimens.SUPERVISOR, id, "escalations", "{\"level\":\"LISTED\",\"reason\":\"久拖不决\"}")
                .then()
                .statusCode(201)
                .body("links", hasSize(1));
    }

    @Test
    void one_decline_too_many_asks_for_a_task() {
        String id = Specimens.registered(ESCALATES);
        for (int time = 0; time < 3; time++) {
            Specimens.act(Specimens.SUPERVISOR, id, "assignments", "{\"unit\":\"" + Specimens.UNIT + "\"}");
            Specimens.act(Specimens.HANDLER, id, "declines", "{\"reason\":\"非本单位职责\"}")
                    .then()
                    .statusCode(201)
                    .body("links", hasSize(time < 2 ? 0 : 1));
        }

        history(id)
                .body("items.action[6]", equalTo("DECLINE"))
                .body("items[7].action", equalTo("TASK_RAISED"))
                .body("items[7].detail.cause", equalTo("DECLINED"));
    }
}
