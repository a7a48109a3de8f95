package org.huiyin.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.event.EventJson;
import org.huiyin.event.Fact;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Topics;
import org.huiyin.system.Api;
import org.huiyin.system.BareSystem;
import org.huiyin.system.LaunchedSystem;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Test;

/** Ten thousand deadlines pass at once, and the service that records it is killed in the middle. */
class SweepTest {
    private static final int ITEMS = 10_000;
    private static final int BATCH = 1_000;
    private static final int IN_THE_MIDDLE = 1_000;
    private static final String UNIT = "620302-J02";
    private static final String PASSED =
            "select count(*) from journal where action = 'DEADLINE_PASSED' and actor_role = 'system'";

    private final LaunchedSystem system = BareSystem.system();
    private final OffsetDateTime now =
            OffsetDateTime.now(Clock.system(ZoneOffset.ofHours(8))).truncatedTo(ChronoUnit.SECONDS);
    private final OffsetDateTime due = now.minusHours(1);
    private final String keys = "sweep-" + UUID.randomUUID() + "-";

    @Test
    void every_item_is_overdue_once_with_one_event() throws Exception {
        long before = BareSystem.count("petition", PASSED);
        importPetitions();

        letTheirDeadlinePass();
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1))
                .until(() -> BareSystem.count("petition", PASSED) >= before + IN_THE_MIDDLE);
        new Faults(system, 0).killNow("petition-service");
        assertThat(BareSystem.count("petition", PASSED)).isLessThan(before + ITEMS);
        system.run("start", "petition-service");

        await().atMost(Duration.ofMinutes(2))
                .until(() -> BareSystem.count("petition", PASSED + " and item_id in " + ours()) == ITEMS);
        assertThat(BareSystem.count(
                        "petition", "select count(*) from work_item where facts like '%OVERDUE%' and id in " + ours()))
                .isEqualTo(ITEMS);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> BareSystem.count("petition", "select count(*) from outbox_pending") == 0);
        assertOneEventEach();
        assertCounted();
    }

    private void importPetitions() {
        Api operator = new Api(system.gateway(), system.token("operator"));
        for (int batch = 0; batch < ITEMS / BATCH; batch++) {
            String lines = IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                    .mapToObj(this::line)
                    .collect(Collectors.joining("\n"));
            Api.Answer imported = operator.importLines("/api/v1/petitions", lines);
            assertThat(imported.body()).isEqualTo("{\"imported\":" + BATCH + ",\"unchanged\":0}");
        }
    }

    /** A petition in the hands of a unit since yesterday. */
    private String line(int number) {
        String operator = "{\"subject\":\"demo-operator\",\"role\":\"operator\",\"unit\":\"620302\"}";
        OffsetDateTime start = now.minusDays(1);
        return """
                {"key":"%s","at":"%s","actor":%s,"item":{"title":"路灯不亮","channel":"APP","petitionKind":"HELP",\
                "category":"works.lights"},"actions":[{"action":"ACCEPT","at":"%s","actor":%s,"body":{}},\
                {"action":"DISPATCH","at":"%s","actor":%s,"body":{"unit":"%s"}}]}""".formatted(
                keys + number, start, operator, start.plusMinutes(5), operator, start.plusMinutes(10), operator, UNIT);
    }

    /** The same instant for all, an hour ago. */
    private void letTheirDeadlinePass() throws SQLException {
        try (var connection = BareSystem.connection("petition");
                var statement = connection.prepareStatement("""
                        update work_item set due_at = ?, original_due_at = ?, next_sweep_at = ?, warned = true
                        where id in\
                        """ + ours())) {
            for (int index = 1; index <= 3; index++) {
                statement.setObject(index, due);
            }
            assertThat(statement.executeUpdate()).isEqualTo(ITEMS);
        }
    }

    private String ours() {
        return "(select id from work_item where import_key like '" + keys + "%')";
    }

    /** Records may stand on the topic twice after a kill; as changes of an item they are one each. */
    private void assertOneEventEach() {
        Map<UUID, List<Long>> passed = new TopicReader(system.bootstrapServers())
                .events(Topics.PETITIONS).stream()
                        .filter(event -> "DEADLINE_PASSED".equals(event.change().action()))
                        .filter(event -> UNIT.equals(event.dimensions().unit()))
                        .peek(event ->
                                assertThat(event.facts()).containsEntry(Fact.OVERDUE, EventJson.time(due.toInstant())))
                        .collect(Collectors.groupingBy(
                                ItemEvent::id,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(ItemEvent::sequence, Collectors.toSet()), List::copyOf)));
        assertThat(passed).hasSize(ITEMS);
        assertThat(passed.values())
                .allSatisfy(sequences -> assertThat(sequences).containsExactly(4L));
    }

    private void assertCounted() {
        Api leader = new Api(system.gateway(), system.token("leader"));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var overdue = leader.get("/api/v1/indicators/overdue-open-count?kind=PETITION&unit=" + UNIT);
            assertThat(overdue.get("complete").asBoolean()).isTrue();
            assertThat(overdue.get("numerator").asLong()).isEqualTo(ITEMS);
            assertThat(leader.get("/api/v1/indicators/reconciliation")
                            .get("difference")
                            .asLong(-1))
                    .isZero();
        });
    }
}
