package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A petition becomes overdue while nobody keeps tasks; later it is one task, whose end stands at the petition. */
class EscalationTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TASKS = "/api/v1/tasks/";
    private static final String UNIT = "620302-J02";
    private static final String PETITIONS_COUNT = "/api/v1/indicators/registered-count?kind=PETITION&unit=" + UNIT;
    /** An emergency is due two hours after its dispatch; this is what is left of them after the import. */
    private static final Duration LEFT = Duration.ofSeconds(20);

    private final LaunchedSystem system = DemoSystem.system();
    private final Api operator = DemoSystem.as("operator");
    private final Api supervisor = DemoSystem.as("supervisor");
    private final Api handler = DemoSystem.as("handler", UNIT);
    private final Api leader = DemoSystem.as("leader");
    private final String key = "escalation-" + UUID.randomUUID();

    @AfterEach
    void everybodyIsBack() {
        system.run("start", "task-service");
    }

    @Test
    void an_overdue_petition_becomes_one_task_although_task_service_is_away() {
        long counted = leader.get(PETITIONS_COUNT).get("numerator").asLong();
        system.run("stop", "task-service");
        String petition = importedJustInTime();

        await().atMost(PATIENCE).until(() -> isOverdue(petition));
        JsonNode link = operator.get(petition).at("/links/0");
        assertThat(operator.get(petition).get("links")).hasSize(1);
        assertThat(link.get("type").asText()).isEqualTo("ESCALATED_TO");
        assertThat(link.has("phase")).isFalse();
        assertThat(handler.act(petition, "signatures", "{}").status())
                .as("petition-service works on")
                .isEqualTo(201);

        system.run("start", "task-service");

        String task = TASKS + link.get("id").asText();
        await().atMost(PATIENCE).until(() -> supervisor.fetch(task).status() == 200);
        JsonNode raised = supervisor.get(task);
        String id = operator.get(petition).get("id").asText();
        assertThat(raised.get("source").asText()).isEqualTo("ESCALATED_PETITION");
        assertThat(raised.at("/links/0/type").asText()).isEqualTo("RAISED_FROM");
        assertThat(raised.at("/links/0/id").asText()).isEqualTo(id);
        assertThat(tasksRaisedFrom(id)).hasSize(1);
        close(task);
        await().atMost(PATIENCE)
                .until(() ->
                        operator.get(petition).at("/links/0/phase").asText().equals("DONE"));
        assertThat(operator.get(petition).at("/links/0/number")).isEqualTo(raised.get("number"));
        assertThat(operator.get(petition).get("status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(actions(petition))
                .containsSubsequence("DEADLINE_PASSED", "TASK_RAISED", "SIGN", "TASK_OPENED", "TASK_CLOSED");
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode count = leader.get(PETITIONS_COUNT);
            assertThat(count.get("complete").asBoolean()).isTrue();
            assertThat(count.get("numerator").asLong()).isEqualTo(counted + 1);
        });
    }

    private boolean isOverdue(String petition) {
        JsonNode now = operator.get(petition);
        return now.get("facts").has("OVERDUE") && !now.get("links").isEmpty();
    }

    /** @return the path of an emergency whose two hours are nearly over */
    private String importedJustInTime() {
        OffsetDateTime dispatched = OffsetDateTime.now(Clock.system(ZoneOffset.ofHours(8)))
                .truncatedTo(ChronoUnit.SECONDS)
                .minusHours(2)
                .plus(LEFT);
        String actor = "{\"subject\":\"demo-operator\",\"role\":\"operator\",\"unit\":\"620302\"}";
        Api.Answer imported = operator.importLines("/api/v1/petitions", """
                {"key":"%s","at":"%s","actor":%s,"item":{"title":"井盖缺失","channel":"APP","petitionKind":"HELP",\
                "category":"works.lights","urgency":"EMERGENCY"},"actions":[{"action":"ACCEPT","at":"%s","actor":%s,\
                "body":{}},{"action":"DISPATCH","at":"%s","actor":%s,"body":{"unit":"%s"}}]}""".formatted(
                key, dispatched.minusMinutes(10), actor, dispatched.minusMinutes(5), actor, dispatched, actor, UNIT));
        assertThat(imported.body()).isEqualTo("{\"imported\":1,\"unchanged\":0}");
        JsonNode newest =
                operator.get("/api/v1/petitions?unit=" + UNIT + "&status=DISPATCHED&urgency=EMERGENCY&limit=500");
        JsonNode ours = StreamSupport.stream(newest.get("items").spliterator(), false)
                .filter(item -> item.get("title").asText().equals("井盖缺失"))
                .findFirst()
                .orElseThrow();
        return "/api/v1/petitions/" + ours.get("id").asText();
    }

    private List<JsonNode> tasksRaisedFrom(String petition) {
        JsonNode tasks = supervisor.get("/api/v1/tasks?source=ESCALATED_PETITION&limit=500");
        return StreamSupport.stream(tasks.get("items").spliterator(), false)
                .filter(item -> item.at("/links/0/id").asText().equals(petition))
                .toList();
    }

    private void close(String task) {
        taken(supervisor.act(task, "assignments", "{\"unit\":\"" + UNIT + "\"}"));
        taken(handler.act(task, "signatures", "{}"));
        taken(handler.act(task, "submissions", "{\"remark\":\"已督促办结\",\"evidence\":\"金区督〔2026〕7号\"}"));
        taken(supervisor.act(task, "reviews", "{\"decision\":\"APPROVE\"}"));
    }

    private static void taken(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private List<String> actions(String petition) {
        return StreamSupport.stream(
                        operator.get(petition + "/history").get("items").spliterator(), false)
                .map(row -> row.get("action").asText())
                .toList();
    }
}
