package org.huiyin.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.tracking.action.OverdueSweep;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class SupervisionTest {
    @Inject
    DataSource dataSource;

    @Inject
    OverdueSweep sweep;

    @Test
    void an_urge_keeps_its_method_and_changes_nothing_else() {
        String id = Specimens.inProgress("URGE");

        Specimens.act(Specimens.SUPERVISOR, id, "urges", "{\"method\":\"ON_SITE\",\"remark\":\"现场督办\"}")
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_PROGRESS"));

        Specimens.get(Specimens.SUPERVISOR, "/" + id + "/history")
                .then()
                .body("items[3].action", equalTo("URGE"))
                .body("items[3].detail.method", equalTo("ON_SITE"))
                .body("items[3].remark", equalTo("现场督办"));
        Specimens.act(Specimens.SUPERVISOR, id, "urges", "{\"method\":\"SHOUT\"}")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", contains("MEETING", "ON_SITE", "PHONE", "NOTICE"));
    }

    @Test
    void the_level_only_rises_and_can_be_filtered() {
        String id = Specimens.inProgress("LEVEL");
        escalate(id, "LISTED")
                .then()
                .statusCode(201)
                .body("level", equalTo("LISTED"))
                .body("facts", hasKey("ESCALATED"));

        escalate(id, "KEY").then().statusCode(409).body("type", equalTo("/problems/level-not-higher"));
        Specimens.get(Specimens.SUPERVISOR, "?programme=LEVEL&level=LISTED&total=true")
                .then()
                .body("total", equalTo(1));
        Specimens.get(Specimens.SUPERVISOR, "?programme=LEVEL&level=KEY&total=true")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void lights_are_shown_and_filtered_alike() throws SQLException {
        String green = Specimens.inProgress("LIGHT");
        String yellow = Specimens.inProgress("LIGHT");
        String red = Specimens.inProgress("LIGHT");
        String judged = Specimens.submitted("LIGHT");
        Specimens.closed("LIGHT");
        Rewind.item(dataSource, yellow, "warn_at = now() - interval '1 hour'");
        Rewind.item(dataSource, red, "due_at = now() - interval '1 hour'");
        Rewind.item(dataSource, judged, "due_at = now() - interval '1 hour'");

        light("GREEN").body("items.id", containsInAnyOrder(green, judged));
        light("YELLOW").body("items.id", contains(yellow)).body("items[0].light", equalTo("YELLOW"));
        light("RED").body("items.id", contains(red)).body("items[0].light", equalTo("RED"));
        sweep.sweep();
        light("RED").body("items.id", contains(red)).body("items[0].facts", hasKey("OVERDUE"));
        Specimens.get(Specimens.SUPERVISOR, "/counts?programme=LIGHT&light=RED")
                .then()
                .body("rows.count", contains(1));
    }

    @Test
    void the_light_is_that_of_now_whatever_was_counted() throws SQLException {
        String id = Specimens.inProgress("RELIT");
        Rewind.item(dataSource, id, "due_at = now() - interval '1 hour'");
        sweep.sweep();
        Specimens.act(Specimens.HANDLER, id, "submissions", "{\"remark\":\"已办\",\"evidence\":\"1号\"}");
        Specimens.act(Specimens.SUPERVISOR, id, "reviews", "{\"decision\":\"APPROVE\"}");
        Specimens.act(Specimens.SUPERVISOR, id, "reopenings", "{\"reason\":\"未办结\"}");
        String completed = "?programme=RELIT&clock=COMPLETED&facts=OVERDUE&total=true&light=";

        Specimens.get(Specimens.SUPERVISOR, completed + "GREEN").then().body("items.light", contains("GREEN"));
        Specimens.get(Specimens.SUPERVISOR, completed + "RED").then().body("total", equalTo(0));
    }

    @Test
    void counts_of_a_past_say_up_to_when_deadlines_are_recorded() throws SQLException {
        String id = Specimens.inProgress("UNSWEPT");
        String counts = "/counts?programme=UNSWEPT&asOf=";
        String now = OffsetDateTime.now(Clock.system(ZoneOffset.UTC)).toString();
        Specimens.get(Specimens.SUPERVISOR, counts + "2020-01-01T00:00:00Z")
                .then()
                .body("through", equalTo("2020-01-01T08:00:00+08:00"));

        Rewind.item(dataSource, id, "due_at = now() - interval '1 hour'");

        String through = Specimens.get(Specimens.SUPERVISOR, counts + now).path("through");
        assertThat(OffsetDateTime.parse(through)).isBefore(OffsetDateTime.parse(now));
    }

    @Test
    void a_near_deadline_is_said_once() throws SQLException {
        String id = Specimens.inProgress("NEAR");
        Rewind.item(dataSource, id, "warn_at = now() - interval '1 hour'");

        sweep.sweep();
        sweep.sweep();

        Specimens.get(Specimens.SUPERVISOR, "/" + id + "/history")
                .then()
                .body("items.action", contains("REGISTER", "ASSIGN", "SIGN", "DEADLINE_NEAR"))
                .body("items[3].actor.role", equalTo("system"));
    }

    @Test
    void a_missing_report_is_urged_and_the_next_one_awaited() throws SQLException {
        String id = Specimens.registered("REPORTS");
        Specimens.act(
                Specimens.SUPERVISOR,
                id,
                "assignments",
                "{\"unit\":\"" + Specimens.UNIT + "\",\"reportEvery\":\"WEEKLY\"}");
        String nextWeek = LocalDate.now(Clock.system(ZoneOffset.ofHours(8))).plusWeeks(1) + "T23:59:59+08:00";
        Specimens.get(Specimens.SUPERVISOR, "/" + id).then().body("reportDueAt", equalTo(nextWeek));
        Rewind.item(dataSource, id, "report_due_at = now() - interval '1 hour'");

        sweep.sweep();
        sweep.sweep();

        Specimens.get(Specimens.SUPERVISOR, "/" + id).then().body("reportDueAt", equalTo(nextWeek));
        Specimens.get(Specimens.SUPERVISOR, "/" + id + "/history?verify=true")
                .then()
                .body("verified", equalTo(true))
                .body("items.action", contains("REGISTER", "ASSIGN", "REPORT_MISSING"));
    }

    private static ValidatableResponse light(String light) {
        return Specimens.get(Specimens.SUPERVISOR, "?programme=LIGHT&light=" + light)
                .then();
    }

    private static Response escalate(String id, String level) {
        return Specimens.act(
                Specimens.SUPERVISOR, id, "escalations", "{\"level\":\"" + level + "\",\"reason\":\"久拖不决\"}");
    }
}
