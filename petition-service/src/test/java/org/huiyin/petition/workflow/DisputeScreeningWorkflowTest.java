package org.huiyin.petition.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * 矛盾纠纷排查: villages and communities look for disputes, mediate them, and hand up what they cannot settle, to the town
 * or street and from there to a department; of 69 disputes five were handed up. In sensitive periods every one reports
 * every day, also that there was none 零报告 (lines 10016-10026, 10695-10717, 19415-19421, 19558-19566, 19939-19945).
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class DisputeScreeningWorkflowTest {
    private static final String TOWN = "620302-Z02";
    private static final String VILLAGE = "620302-Z02-05";
    private static final String NEIGHBOUR = "620302-Z02-06";
    private static final String JUSTICE_BUREAU = "620302-ZF07";
    private static final String SCREENINGS = "/api/v1/dispute-screenings";
    private static final int DISPUTES = 69;
    private static final int HANDED_UP = 5;

    private static Response report(String unit, String from, String to, int found) {
        return Casework.writing(Casework.handler(unit))
                .body("{\"unit\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"found\":%d}".formatted(unit, from, to, found))
                .post(SCREENINGS);
    }

    @Test
    void a_dispute_goes_from_the_village_to_the_town_and_to_a_department() {
        String operator = Tokens.of("operator", VILLAGE);
        String id = Casework.writing(operator)
                .body("""
                        {"title":"两户为地界争执","channel":"VISIT","petitionKind":"HELP","category":"disputes.neighbours"}""")
                .post(Casework.PETITIONS)
                .then()
                .statusCode(201)
                .body("unit", equalTo(VILLAGE))
                .extract()
                .path("id");
        Casework.act(id, "acceptances", "{}", operator).then().statusCode(201);
        Casework.act(id, "dispatches", "{\"unit\":\"" + VILLAGE + "\"}", operator)
                .then()
                .statusCode(201);
        Casework.act(id, "signatures", "{}", Casework.handler(VILLAGE)).then().statusCode(201);
        Casework.act(id, "progress-reports", "{\"remark\":\"村调解两次未达成协议\"}", Casework.handler(VILLAGE))
                .then()
                .statusCode(201);

        handedUp(id, VILLAGE, TOWN);
        handedUp(id, TOWN, JUSTICE_BUREAU);
        Casework.act(id, "replies", Casework.reply(), Casework.handler(JUSTICE_BUREAU))
                .then()
                .statusCode(201);
        Casework.review(id, "CLOSE")
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("unit", equalTo(JUSTICE_BUREAU))
                .body("facts", hasKey("DECLINED"))
                .body("facts", hasKey("COMPLETED_IN_TIME"));
        assertThat(Casework.as(Casework.OPERATOR)
                        .get(Casework.path(id) + "/history")
                        .<List<String>>path("items.findAll { it.action == 'DECLINE' }.detail.suggestedUnit"))
                .containsExactly(TOWN, JUSTICE_BUREAU);
    }

    private static void handedUp(String id, String from, String to) {
        String reason = "{\"reason\":\"调解不成，逐级上报\",\"suggestedUnit\":\"" + to + "\"}";
        Casework.act(id, "declines", reason, Casework.handler(from)).then().statusCode(201);
        Casework.act(id, "dispatches", "{\"unit\":\"" + to + "\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);
        Casework.act(id, "signatures", "{}", Casework.handler(to)).then().statusCode(201);
    }

    @Test
    void of_the_69_disputes_that_were_found_five_were_handed_up() {
        String lines = IntStream.range(0, DISPUTES)
                .mapToObj(i -> dispute(i, i < HANDED_UP))
                .collect(Collectors.joining());

        Casework.importLines(lines).then().statusCode(200).body("imported", equalTo(DISPUTES));

        assertThat(counted("REGISTERED")).isEqualTo(DISPUTES);
        assertThat(counted("COMPLETED")).isEqualTo(DISPUTES);
        assertThat(counted("DECLINED")).isEqualTo(HANDED_UP);
        assertThat(counted("COMPLETED,!DECLINED")).isEqualTo(DISPUTES - HANDED_UP);
        Casework.list(Tokens.of("leader"), listed("DECLINED"))
                .then()
                .body("items", hasSize(HANDED_UP))
                .body("items.unit", hasItem(TOWN))
                .body("items.unit", not(hasItem(NEIGHBOUR)));
        report(NEIGHBOUR, "2021-10-01", "2021-12-31", DISPUTES)
                .then()
                .statusCode(201)
                .body("found", equalTo(DISPUTES))
                .body("zeroReport", equalTo(false));
    }

    private static Map<String, String> listed(String facts) {
        return Map.of("category", "disputes", "from", "2021-10-11", "to", "2021-10-11", "facts", facts, "unit", TOWN);
    }

    private static int counted(String facts) {
        return Casework.as(Tokens.of("leader"))
                .queryParams(listed(facts))
                .get(Casework.PETITIONS + "/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("rows.count.sum()");
    }

    private static String action(String name, String time, String role, String unit, String body) {
        return """
                {"action":"%s","at":"2021-10-%s:00+08:00",\
                "actor":{"subject":"%s-%s","role":"%s","unit":"%s"},"body":%s}""".formatted(name, time, role, unit, role, unit, body);
    }

    private static String dispute(int number, boolean handedUp) {
        String unit = handedUp ? TOWN : NEIGHBOUR;
        String first = String.join(
                ",",
                action("ACCEPT", "11T10:00", "operator", NEIGHBOUR, "{}"),
                action("DISPATCH", "11T10:10", "operator", NEIGHBOUR, "{\"unit\":\"" + NEIGHBOUR + "\"}"),
                action("SIGN", "11T11:00", "handler", NEIGHBOUR, "{}"));
        String up = String.join(
                ",",
                action(
                        "DECLINE",
                        "12T09:00",
                        "handler",
                        NEIGHBOUR,
                        "{\"reason\":\"上报\",\"suggestedUnit\":\"" + TOWN + "\"}"),
                action("DISPATCH", "12T10:00", "operator", NEIGHBOUR, "{\"unit\":\"" + TOWN + "\"}"),
                action("SIGN", "12T11:00", "handler", TOWN, "{}"));
        String last = String.join(
                ",",
                action("REPLY", "14T10:00", "handler", unit, Casework.reply()),
                action("CLOSE", "14T11:00", "operator", NEIGHBOUR, "{\"decision\":\"CLOSE\"}"));
        return """
                {"key":"dispute-%d","at":"2021-10-11T09:00:00+08:00",\
                "actor":{"subject":"operator-%s","role":"operator","unit":"%s"},\
                "item":{"title":"排查发现的纠纷","channel":"HOTLINE_12345","petitionKind":"HELP","category":"disputes.neighbours"},\
                "actions":[%s]}
                """.formatted(
                        number, NEIGHBOUR, NEIGHBOUR, handedUp ? first + "," + up + "," + last : first + "," + last);
    }

    @Test
    void in_a_sensitive_period_everybody_reports_every_day_also_that_there_was_nothing() {
        report("620302-Z02-07", "2021-11-08", "2021-11-08", 0)
                .then()
                .statusCode(201)
                .body("zeroReport", equalTo(true));
        report("620302-Z02-07", "2021-11-08", "2021-11-08", 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));

        Casework.as(Casework.handler(TOWN))
                .queryParam("from", "2021-11-08")
                .get(SCREENINGS)
                .then()
                .statusCode(200)
                .body("to", equalTo("2021-11-08"))
                .body("found", equalTo(0))
                .body("items.unit", contains("620302-Z02-07"))
                .body("missing", hasSize(12))
                .body("missing", hasItem(NEIGHBOUR));
        Casework.as(Tokens.of("leader"))
                .queryParam("from", "2021-11-08")
                .get(SCREENINGS)
                .then()
                .body("missing", hasItems(NEIGHBOUR, "620302-Z01-01", "620302-J06-01"))
                .body("missing", not(hasItem("620302-Z02-07")));
    }

    @Test
    void a_report_says_what_the_unit_registered() {
        String operator = Tokens.of("operator", "620302-Z02-08");
        Casework.writing(operator).body("""
                        {"title":"邻里纠纷","channel":"VISIT","petitionKind":"HELP","category":"disputes.neighbours"}""").post(Casework.PETITIONS).then().statusCode(201);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String from = today.minusDays(1).toString();

        report("620302-Z02-08", from, today.toString(), 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/screening-differs"))
                .body("counted", equalTo(1));
        report("620302-Z02-08", from, today.toString(), 1).then().statusCode(201);
        report("620302-Z02-08", from, today.plusDays(1).toString(), 1)
                .then()
                .statusCode(400)
                .body("errors.field", contains("to"));
        report("620302-Z02-08", "2021-11-08", "2021-11-07", 0)
                .then()
                .statusCode(422)
                .body("type", endsWith("/screening-period"));
        Casework.writing(Casework.handler("620302-Z01"))
                .body("{\"unit\":\"620302-Z02-08\",\"from\":\"2021-11-08\",\"to\":\"2021-11-08\",\"found\":0}")
                .post(SCREENINGS)
                .then()
                .statusCode(404);
    }
}
