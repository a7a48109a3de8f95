package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The common actions move the rates that are about them, and the lists behind these rates say the same. */
@ResourceLock(DemoSystem.LOCK)
class DrivenRatesTest {
    private static final String UNIT = "620302-J01";
    private static final List<String> RATES = List.of(
            "on-time-completion-rate",
            "original-deadline-rate",
            "extension-share",
            "decline-rate",
            "redo-rate",
            "first-pass-rate");

    private final Api operator = DemoSystem.as("operator");
    private final Api supervisor = DemoSystem.as("supervisor");
    private final Api handler = DemoSystem.as("handler", UNIT);
    private final Api approver = DemoSystem.as("approver", UNIT);

    @Test
    void an_extension_a_decline_and_a_redo_are_counted_where_they_belong() {
        Map<String, Long> before = numerators();

        String extended = inProgress();
        String due = handler.get(extended).get("dueAt").asText();
        String until = OffsetDateTime.parse(due).toLocalDate().plusDays(3).toString();
        act(handler, extended, "extension-requests", "{\"until\":\"" + until + "\",\"reason\":\"等待配件\"}");
        act(approver, extended, "extension-decisions", "{\"decision\":\"GRANT\"}");
        close(extended);
        String declined = inProgress();
        act(handler, declined, "declines", "{\"reason\":\"非本单位职责\"}");
        act(operator, declined, "dispatches", "{\"unit\":\"" + UNIT + "\"}");
        String redone = inProgress();
        close(redone);
        act(supervisor, redone, "redos", "{\"reason\":\"反映人不满意\"}");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(more(before))
                        .containsExactly(
                                Map.entry("on-time-completion-rate", 1L),
                                Map.entry("original-deadline-rate", 1L),
                                Map.entry("extension-share", 1L),
                                Map.entry("decline-rate", 1L),
                                Map.entry("redo-rate", 1L),
                                Map.entry("first-pass-rate", 1L)));
        for (String rate : RATES) {
            TraceabilityTest.assertTraceable(DemoSystem.as("leader"), rate + "?kind=PETITION");
        }
    }

    private Map<String, Long> numerators() {
        Map<String, Long> numerators = new LinkedHashMap<>();
        RATES.forEach(rate -> {
            JsonNode answer = supervisor.get("/api/v1/indicators/" + rate + "?kind=PETITION");
            assertThat(answer.get("complete").asBoolean()).isTrue();
            numerators.put(rate, answer.get("numerator").asLong());
        });
        return numerators;
    }

    private Map<String, Long> more(Map<String, Long> before) {
        Map<String, Long> more = new LinkedHashMap<>();
        numerators().forEach((rate, now) -> more.put(rate, now - before.get(rate)));
        return more;
    }

    private String inProgress() {
        String petition = "/api/v1/petitions/"
                + operator.post("/api/v1/petitions", """
                        {"title":"路灯不亮","channel":"HOTLINE_12345","petitionKind":"HELP","category":"works.lights"}
                        """).json().get("id").asText();
        act(operator, petition, "acceptances", "{}");
        act(operator, petition, "dispatches", "{\"unit\":\"" + UNIT + "\"}");
        act(handler, petition, "signatures", "{}");
        return petition;
    }

    private void close(String petition) {
        act(handler, petition, "replies", "{\"reply\":\"已修复\",\"noEvidenceReason\":\"现场处理\"}");
        act(operator, petition, "reviews", "{\"decision\":\"CLOSE\"}");
    }

    private static void act(Api caller, String item, String action, String body) {
        Api.Answer answer = caller.act(item, action, body);
        assertThat(answer.status()).as(action + " " + answer.body()).isEqualTo(201);
    }
}
