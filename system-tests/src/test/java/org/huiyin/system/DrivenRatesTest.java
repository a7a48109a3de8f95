package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The common actions move the rates that are about them, and the lists behind these rates say the same. */
class DrivenRatesTest {
    private static final String UNIT = "620302-J01";

    private final Api operator = DemoSystem.as("operator");
    private final Api supervisor = DemoSystem.as("supervisor");
    private final Api officer = DemoSystem.as("inspection-officer");
    private final Api handler = DemoSystem.as("handler", UNIT);
    private final Api approver = DemoSystem.as("approver", UNIT);

    @Test
    void an_extension_a_decline_and_a_redo_of_petitions_are_counted_where_they_belong() {
        Map<String, Long> moved = moved(
                "PETITION",
                "on-time-completion-rate",
                1,
                "original-deadline-rate",
                1,
                "extension-share",
                1,
                "decline-rate",
                1,
                "redo-rate",
                1,
                "first-pass-rate",
                1);

        String extended = petition();
        extend(extended, approver);
        close(extended);
        String declined = petition();
        act(handler, declined, "declines", "{\"reason\":\"非本单位职责\"}");
        act(operator, declined, "dispatches", "{\"unit\":\"" + UNIT + "\"}");
        String redone = petition();
        close(redone);
        act(supervisor, redone, "redos", "{\"reason\":\"反映人不满意\"}");

        assertMoved("PETITION", moved);
    }

    @Test
    void an_extension_and_a_decline_of_tasks_are_counted_where_they_belong() {
        Map<String, Long> moved = moved(
                "TASK",
                "on-time-completion-rate",
                1,
                "original-deadline-rate",
                1,
                "extension-share",
                1,
                "decline-rate",
                1,
                "first-pass-rate",
                1);

        String extended = task();
        extend(extended, approver);
        act(handler, extended, "submissions", "{\"remark\":\"已完成\",\"evidence\":\"一号文\"}");
        act(supervisor, extended, "reviews", "{\"decision\":\"APPROVE\"}");
        String declined = task();
        act(handler, declined, "declines", "{\"reason\":\"非本单位职责\"}");
        act(supervisor, declined, "assignments", "{\"unit\":\"" + UNIT + "\"}");

        assertMoved("TASK", moved);
    }

    @Test
    void an_extension_and_a_decline_of_findings_are_counted_where_they_belong() {
        Map<String, Long> moved = moved(
                "FINDING",
                "on-time-completion-rate",
                1,
                "original-deadline-rate",
                1,
                "extension-share",
                1,
                "decline-rate",
                1,
                "first-pass-rate",
                1);

        int round = ThreadLocalRandom.current().nextInt(1_000, 9_000);
        String path = round(round);
        String extended = finding(round);
        String declined = finding(round);
        act(officer, path, "feedback", "{}");
        act(handler, extended, "signatures", "{}");
        extend(extended, officer);
        act(handler, extended, "submissions", "{\"remark\":\"已整改\",\"evidence\":\"整改报告\"}");
        act(officer, extended, "reviews", "{\"decision\":\"APPROVE\"}");
        act(handler, declined, "declines", "{\"reason\":\"非本单位职责\"}");
        act(officer, declined, "assignments", "{\"unit\":\"" + UNIT + "\"}");

        assertMoved("FINDING", moved);
    }

    /** Forty days ago, seven to answer in: one answered on the tenth day under an extension, one not at all. */
    @Test
    void what_is_late_by_the_original_deadline_only_and_what_is_late_and_open_are_told_apart() {
        Map<String, Long> moved = moved(
                "PETITION",
                "on-time-completion-rate",
                1,
                "original-deadline-rate",
                0,
                "extension-share",
                1,
                "overdue-open-count",
                1);
        OffsetDateTime start = OffsetDateTime.now(Clock.system(ZoneOffset.ofHours(8)))
                .minusDays(40)
                .truncatedTo(ChronoUnit.SECONDS);
        String until = start.plusDays(12).toLocalDate().toString();

        String extended = line(
                start,
                action(
                        "REQUEST_EXTENSION",
                        start.plusDays(2),
                        "handler",
                        "h",
                        "{\"until\":\"" + until + "\",\"reason\":\"等待配件\"}"),
                action("GRANT_EXTENSION", start.plusDays(3), "approver", "a", "{\"decision\":\"GRANT\"}"),
                action(
                        "REPLY",
                        start.plusDays(10),
                        "handler",
                        "h",
                        "{\"reply\":\"已修复\",\"noEvidenceReason\":\"现场处理\"}"),
                action("CLOSE", start.plusDays(11), "operator", "o", "{\"decision\":\"CLOSE\"}"));
        Api.Answer imported = operator.importLines("/api/v1/petitions", extended + "\n" + line(start));

        assertThat(imported.body()).isEqualTo("{\"imported\":2,\"unchanged\":0}");
        assertMoved("PETITION", moved);
    }

    /** What the numerators are to be: as they are now, and so much more. */
    private Map<String, Long> moved(String kind, Object... rateAndMore) {
        Map<String, Long> expected = new LinkedHashMap<>();
        for (int index = 0; index < rateAndMore.length; index += 2) {
            String rate = (String) rateAndMore[index];
            expected.put(rate, numerator(rate, kind) + (Integer) rateAndMore[index + 1]);
        }
        return expected;
    }

    /** Cells say it, and the lists of the services say the same. */
    private void assertMoved(String kind, Map<String, Long> expected) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> expected.forEach((rate, numerator) ->
                        assertThat(numerator(rate, kind)).as(rate).isEqualTo(numerator)));
        for (String rate : expected.keySet()) {
            TraceabilityTest.assertTraceable(DemoSystem.as("leader"), rate + "?kind=" + kind);
        }
    }

    private long numerator(String rate, String kind) {
        JsonNode answer = supervisor.get("/api/v1/indicators/" + rate + "?kind=" + kind);
        assertThat(answer.get("complete").asBoolean()).isTrue();
        return answer.get("numerator").asLong();
    }

    private String petition() {
        String petition = registered(operator, "/api/v1/petitions", SamplePetition.JSON);
        act(operator, petition, "acceptances", "{}");
        act(operator, petition, "dispatches", "{\"unit\":\"" + UNIT + "\"}");
        act(handler, petition, "signatures", "{}");
        return petition;
    }

    private String task() {
        String task = registered(supervisor, "/api/v1/tasks", "{\"title\":\"重点工作\",\"source\":\"WORK_REPORT\"}");
        act(supervisor, task, "assignments", "{\"unit\":\"" + UNIT + "\"}");
        act(handler, task, "signatures", "{}");
        return task;
    }

    private String round(int number) {
        String round = registered(officer, "/api/v1/rounds", """
                {"term":9,"number":%d,"kind":"REGULAR","groups":[{"name":"一组","members":["demo-inspector"]}],
                 "targets":["%s"],"startsOn":"2026-09-01","endsOn":"2026-12-01"}""".formatted(number, UNIT));
        act(officer, round, "starts", "{}");
        return round;
    }

    private String finding(int round) {
        return registered(officer, "/api/v1/findings", """
                {"round":{"term":9,"number":%d,"kind":"REGULAR"},"group":"一组","target":"%s",
                 "title":"台账不全","category":"service.paperwork"}""".formatted(round, UNIT));
    }

    private void extend(String item, Api granting) {
        String due = handler.get(item).get("dueAt").asText();
        String until = OffsetDateTime.parse(due).toLocalDate().plusDays(3).toString();
        act(handler, item, "extension-requests", "{\"until\":\"" + until + "\",\"reason\":\"等待配件\"}");
        act(granting, item, "extension-decisions", "{\"decision\":\"GRANT\"}");
    }

    private void close(String petition) {
        act(handler, petition, "replies", "{\"reply\":\"已修复\",\"noEvidenceReason\":\"现场处理\"}");
        act(operator, petition, "reviews", "{\"decision\":\"CLOSE\"}");
    }

    private static String line(OffsetDateTime start, String... more) {
        String first = action("ACCEPT", start.plusMinutes(5), "operator", "o", "{}")
                + "," + action("DISPATCH", start.plusMinutes(10), "operator", "o", "{\"unit\":\"" + UNIT + "\"}")
                + "," + action("SIGN", start.plusMinutes(15), "handler", "h", "{}");
        return """
                {"key":"driven-%s","at":"%s","actor":{"subject":"o","role":"operator","unit":"620302"},\
                "item":{"title":"路灯不亮","channel":"HOTLINE_12345","petitionKind":"HELP","category":"works.lights"},\
                "actions":[%s]}""".formatted(UUID.randomUUID(), start, more.length == 0 ? first : first + "," + String.join(",", more));
    }

    private static String action(String action, OffsetDateTime at, String role, String subject, String body) {
        String unit = "operator".equals(role) ? "620302" : UNIT;
        return "{\"action\":\"%s\",\"at\":\"%s\",\"actor\":{\"subject\":\"%s\",\"role\":\"%s\",\"unit\":\"%s\"},\"body\":%s}"
                .formatted(action, at, subject, role, unit, body);
    }

    private static String registered(Api caller, String collection, String body) {
        Api.Answer answer = caller.post(collection, body);
        assertThat(answer.status()).as(collection + " " + answer.body()).isEqualTo(201);
        return collection + "/" + answer.json().get("id").asText();
    }

    private static void act(Api caller, String item, String action, String body) {
        Api.Answer answer = caller.act(item, action, body);
        assertThat(answer.status()).as(action + " " + answer.body()).isEqualTo(201);
    }
}
