package org.huiyin.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.event.Topics;
import org.huiyin.system.Api;
import org.huiyin.system.BareSystem;
import org.huiyin.system.LaunchedSystem;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Test;

/** Everything is killed three times while eight people work. */
class FaultsTest {
    private static final int WORKERS = 8;
    private static final int LEAST_WRITES = 2_000;
    private static final Map<String, String> TOPICS =
            Map.of("task", Topics.TASKS, "petition", Topics.PETITIONS, "inspection", Topics.INSPECTIONS);

    private final Acknowledgements acknowledgements = new Acknowledgements();
    private final LaunchedSystem system = BareSystem.system();

    @Test
    void what_was_acknowledged_is_journaled_and_sent_and_counted_once() throws Exception {
        long seed = Long.getLong("huiyin.faults.seed", new SecureRandom().nextInt(1_000_000));
        System.out.println("seed of the faults: " + seed);
        Map<String, String> tokens = tokens();
        var reader = new WatchingReader(
                new Api(system.gateway(), system.token("leader")),
                new Api(system.gateway(), tokens.get("handler")),
                acknowledgements);

        workUnderFaults(seed, tokens, reader);

        await("a complete and reconciled gateway")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(this::assertReconciled);
        assertThat(journalRows()).isEqualTo(acknowledgements.writes() + consequences());
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(distinctEvents()).isEqualTo(allJournalRows()));
        assertThat(reader.wrongAnswers()).isEmpty();
        assertThat(reader.completeAnswers()).hasSize(reader.questions());
        System.out.println("acknowledged " + acknowledgements.writes() + ", journaled " + allJournalRows() + ", sent "
                + distinctEvents() + ", complete answers meanwhile " + reader.completeAnswers());
    }

    private void workUnderFaults(long seed, Map<String, String> tokens, WatchingReader reader) throws Exception {
        AtomicBoolean faultsDone = new AtomicBoolean();
        AtomicBoolean workDone = new AtomicBoolean();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<?> watching = threads.submit(() -> reader.whileNeeded(() -> !workDone.get()));
            List<Future<?>> working = new ArrayList<>();
            for (int worker = 1; worker <= WORKERS; worker++) {
                Work work = new Work(system, tokens, acknowledgements, worker);
                working.add(threads.submit(() -> work.whileNeeded(
                        () -> !workDone.get() && (!faultsDone.get() || acknowledgements.writes() < LEAST_WRITES))));
            }
            try {
                new Faults(system, seed).inject();
                faultsDone.set(true);
                for (Future<?> one : working) {
                    one.get();
                }
                workDone.set(true);
                watching.get();
            } finally {
                workDone.set(true);
                threads.shutdownNow();
            }
        }
    }

    private Map<String, String> tokens() {
        Map<String, String> tokens = Stream.of("operator", "supervisor", "inspection-officer")
                .collect(Collectors.toMap(role -> role, role -> system.token(role)));
        tokens.put("handler", system.token("handler", "620302-J01"));
        return tokens;
    }

    private void assertReconciled() {
        Api supervisor = new Api(system.gateway(), system.token("supervisor"));
        JsonNode reconciliation = supervisor.get("/api/v1/indicators/reconciliation");
        assertThat(reconciliation.get("difference").asLong(-1)).isZero();
        JsonNode petitions = supervisor.get("/api/v1/indicators/" + WatchingReader.REGISTERED);
        assertThat(petitions.get("complete").asBoolean()).isTrue();
        assertThat(petitions.get("numerator").asLong())
                .isEqualTo(acknowledgements.triedSoFar(Milestone.PETITION_REGISTERED));
    }

    /** Rows of actions that people took through the API, not of imported ones. */
    private long journalRows() throws SQLException {
        return sum("select count(*) from journal where actor_role <> 'system' and detail not like '%importedBy%'");
    }

    /** Findings fed back by their round's feed-back: one write, many rows. */
    private long consequences() throws SQLException {
        return BareSystem.count(
                "inspection",
                "select count(*) from journal j join work_item w on w.id = j.item_id"
                        + " where w.kind = 'FINDING' and j.action = 'FEED_BACK'"
                        + " and j.detail not like '%importedBy%'");
    }

    private long allJournalRows() throws SQLException {
        return sum("select count(*) from journal");
    }

    private long sum(String query) throws SQLException {
        long sum = 0;
        for (String database : TOPICS.keySet()) {
            sum += BareSystem.count(database, query);
        }
        return sum;
    }

    private long distinctEvents() {
        var reader = new TopicReader(system.bootstrapServers());
        return TOPICS.values().stream()
                .flatMap(topic -> reader.events(topic).stream())
                .map(event -> event.id() + "-" + event.sequence())
                .distinct()
                .count();
    }
}
