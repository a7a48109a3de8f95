package org.huiyin.tracking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.tracking.action.OverdueSweep;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ExtensionsTest {
    private static final String GRANT = "{\"decision\":\"GRANT\"}";

    @Inject
    DataSource dataSource;

    @Inject
    OverdueSweep sweep;

    @Test
    void a_granted_extension_moves_the_deadline_and_keeps_the_original_one() {
        String id = Specimens.inProgress("EXTEND");
        LocalDate due = due(id);

        ask(id, due.plusDays(10))
                .then()
                .statusCode(201)
                .body("extensionAskedUntil", equalTo(due.plusDays(10) + "T23:59:59+08:00"))
                .body("dueAt", equalTo(due + "T23:59:59+08:00"));
        Specimens.act(Specimens.SUPERVISOR, id, "extension-decisions", GRANT)
                .then()
                .statusCode(201)
                .body("dueAt", equalTo(due.plusDays(10) + "T23:59:59+08:00"))
                .body("originalDueAt", equalTo(due + "T23:59:59+08:00"))
                .body("extensionAskedUntil", nullValue())
                .body("facts", hasKey("EXTENDED"));

        Specimens.get(Specimens.HANDLER, "/" + id + "/deadline")
                .then()
                .body("adjustments.kind", contains("EXTENSION"))
                .body("adjustments[0].before", equalTo(due + "T23:59:59+08:00"))
                .body("adjustments[0].after", equalTo(due.plusDays(10) + "T23:59:59+08:00"));
        ask(id, due.plusDays(12)).then().statusCode(409).body("type", equalTo("/problems/extension-limit"));
    }

    @Test
    void a_refused_request_leaves_the_deadline_and_may_be_repeated() {
        String id = Specimens.inProgress("EXTEND");
        LocalDate due = due(id);
        ask(id, due.plusDays(3));
        ask(id, due.plusDays(4)).then().statusCode(409).body("type", equalTo("/problems/action-not-allowed"));

        Specimens.act(Specimens.SUPERVISOR, id, "extension-decisions", "{\"decision\":\"REFUSE\",\"remark\":\"按期办结\"}")
                .then()
                .statusCode(201)
                .body("dueAt", equalTo(due + "T23:59:59+08:00"))
                .body("facts", not(hasKey("EXTENDED")));

        ask(id, due.plusDays(4)).then().statusCode(201);
    }

    @Test
    void whoever_asks_cannot_grant() {
        String both = Tokens.of("one-person", Specimens.UNIT, "handler", "approver");
        String id = Specimens.inProgress("EXTEND");
        String until = "{\"until\":\"" + due(id).plusDays(1) + "\",\"reason\":\"等待设备\"}";
        Specimens.act(both, id, "extension-requests", until)
                .then()
                .statusCode(201)
                .body("actions", not(hasItem("GRANT_EXTENSION")));

        Specimens.act(both, id, "extension-decisions", GRANT)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/four-eyes"));
    }

    @Test
    void an_extension_has_a_furthest_day_and_leads_forward() {
        String id = Specimens.inProgress("EXTEND");
        LocalDate due = due(id);

        for (LocalDate until : new LocalDate[] {due, due.minusDays(1), due.plusDays(11)}) {
            ask(id, until).then().statusCode(422).body("type", equalTo("/problems/extension-length"));
        }
    }

    @Test
    void a_request_comes_before_the_deadline_and_its_grant_ends_being_overdue() throws SQLException {
        String late = Specimens.inProgress("EXTEND");
        String asked = Specimens.inProgress("EXTEND");
        LocalDate until = due(asked).plusDays(5);
        ask(asked, until).then().statusCode(201);
        for (String id : new String[] {late, asked}) {
            Rewind.item(
                    dataSource, id, "due_at = now() - interval '1 hour', original_due_at = now() - interval '1 hour'");
        }
        sweep.sweep();

        ask(late, until).then().statusCode(409).body("type", equalTo("/problems/extension-too-late"));
        Specimens.act(Specimens.SUPERVISOR, asked, "extension-decisions", GRANT)
                .then()
                .statusCode(201)
                .body("facts", not(hasKey("OVERDUE")))
                .body("facts", hasKey("ORIGINAL_OVERDUE"))
                .body("light", equalTo("GREEN"));
    }

    @Test
    void nothing_can_be_granted_that_was_not_asked_for() {
        String id = Specimens.inProgress("EXTEND");

        Specimens.act(Specimens.SUPERVISOR, id, "extension-decisions", GRANT)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/action-not-allowed"));
    }

    @Test
    void time_during_which_the_clock_stands_still_does_not_count() throws SQLException {
        String id = Specimens.inProgress("PAUSE");
        Specimens.act(Specimens.SUPERVISOR, id, "pauses", "{\"reason\":\"听证\"}")
                .then()
                .statusCode(201)
                .body("pausedAt", not(nullValue()))
                .body("actions", hasItem("RESUME"));
        Rewind.item(dataSource, id, "paused_at = now() - interval '3 days', due_at = now() - interval '1 hour'");
        sweep.sweep();

        Specimens.get(Specimens.SUPERVISOR, "/" + id).then().body("light", equalTo("GREEN"));
        Specimens.act(Specimens.SUPERVISOR, id, "resumptions", "{\"reason\":\"听证结束\"}")
                .then()
                .statusCode(201)
                .body("pausedAt", nullValue())
                .body("facts", not(hasKey("OVERDUE")));

        Specimens.get(Specimens.SUPERVISOR, "/" + id + "/deadline")
                .then()
                .body("adjustments.kind", contains("PAUSE"))
                .body("sentences.zh", containsString("扣除中止计时的时间"));
    }

    private static LocalDate due(String id) {
        String dueAt = Specimens.get(Specimens.SUPERVISOR, "/" + id).path("dueAt");
        return OffsetDateTime.parse(dueAt).toLocalDate();
    }

    private static Response ask(String id, LocalDate until) {
        return Specimens.act(
                Specimens.HANDLER, id, "extension-requests", "{\"until\":\"" + until + "\",\"reason\":\"等待设备\"}");
    }
}
