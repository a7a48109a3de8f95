package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A question about a past day is answered the same for ever, whatever is done with what counted on it. */
class PastTest {
    private static final int PETITIONS = 100;
    private static final int OLD_PETITIONS = 30;
    private static final String OTHER_UNIT = "620302-J02";

    private final Api leader = DemoSystem.as("leader");

    @Test
    void five_hundred_later_actions_do_not_change_the_past() {
        OffsetDateTime now =
                OffsetDateTime.now(Clock.system(ZoneOffset.ofHours(8))).truncatedTo(ChronoUnit.SECONDS);
        List<String> questions = Stream.of(
                        "completion-rate?kind=PETITION&groupBy=unit&asOf=" + now.minusDays(1),
                        "open-count?kind=PETITION&groupBy=unit&asOf=" + now.minusDays(1),
                        "completed-count?kind=PETITION&groupBy=day&from="
                                + now.toLocalDate().minusDays(20) + "&to="
                                + now.toLocalDate().minusDays(2) + "&asOf=" + now.minusDays(1),
                        "rectification-rate?term=7&asOf=2021-12-31T23:59:59+08:00")
                .map(question -> "/api/v1/indicators/" + question.replace("+", "%2B"))
                .toList();
        Map<String, String> before = answers(questions);

        List<String> old = closedLately(now);
        assertThat(old).hasSize(OLD_PETITIONS);
        old.forEach(this::moveToAnotherUnit);
        String lines = IntStream.range(0, PETITIONS)
                .mapToObj(number -> line(now.minusHours(6)))
                .collect(Collectors.joining("\n"));
        Api.Answer imported = DemoSystem.as("operator").importLines("/api/v1/petitions", lines);

        assertThat(imported.body()).isEqualTo("{\"imported\":" + PETITIONS + ",\"unchanged\":0}");
        assertThat(answers(questions)).isEqualTo(before);
    }

    /** Petitions that counted as completed on the past day. */
    private List<String> closedLately(OffsetDateTime now) {
        String list =
                "/api/v1/petitions?status=CLOSED&from=" + now.toLocalDate().minusDays(29) + "&asOf="
                        + now.minusDays(1).toString().replace("+", "%2B") + "&facts=COMPLETED&limit=" + OLD_PETITIONS;
        List<String> paths = new ArrayList<>();
        leader.get(list)
                .get("items")
                .forEach(item -> paths.add("/api/v1/petitions/" + item.get("id").asText()));
        return paths;
    }

    /** Reopened, declined by its unit and given to another one. */
    private void moveToAnotherUnit(String petition) {
        Api operator = DemoSystem.as("operator");
        String unit = act(operator, petition, "redos", "{\"reason\":\"反映问题未解决\"}")
                .path("unit")
                .asText();
        act(DemoSystem.as("handler", unit), petition, "declines", "{\"reason\":\"非本单位职责\"}");
        String moved = act(operator, petition, "dispatches", "{\"unit\":\"" + OTHER_UNIT + "\"}")
                .path("unit")
                .asText();
        assertThat(moved).isEqualTo(OTHER_UNIT);
    }

    private static JsonNode act(Api caller, String petition, String action, String body) {
        Api.Answer answer = caller.act(petition, action, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private Map<String, String> answers(List<String> questions) {
        return questions.stream().collect(Collectors.toMap(question -> question, this::answer));
    }

    /** The bytes of an answer that knows something. */
    private String answer(String question) {
        Api.Answer answer = leader.fetch(question);
        assertThat(answer.json().path("complete").asBoolean()).as(answer.body()).isTrue();
        assertThat(answer.json().path("numerator").asLong()).as(answer.body()).isPositive();
        return answer.body();
    }

    /** A petition with five actions within the last hours. */
    private static String line(OffsetDateTime start) {
        String operator = "{\"subject\":\"demo-operator\",\"role\":\"operator\",\"unit\":\"620302\"}";
        String handler = "{\"subject\":\"demo-handler\",\"role\":\"handler\",\"unit\":\"620302-J01\"}";
        return """
                {"key":"past-%s","at":"%s","actor":%s,"item":{"title":"路灯不亮","channel":"APP","petitionKind":"HELP",\
                "category":"works.lights"},"actions":[{"action":"ACCEPT","at":"%s","actor":%s,"body":{}},\
                {"action":"DISPATCH","at":"%s","actor":%s,"body":{"unit":"620302-J01"}},\
                {"action":"SIGN","at":"%s","actor":%s,"body":{}},\
                {"action":"REPLY","at":"%s","actor":%s,"body":{"reply":"已修复","noEvidenceReason":"现场处理"}}]}""".formatted(
                        UUID.randomUUID(),
                        start,
                        operator,
                        start.plusMinutes(5),
                        operator,
                        start.plusMinutes(10),
                        operator,
                        start.plusMinutes(20),
                        handler,
                        start.plusMinutes(90),
                        handler);
    }
}
