package org.huiyin.system.assembled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.testkit.Patience.patiently;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.huiyin.event.Topics;
import org.huiyin.platform.Directories;
import org.huiyin.platform.TopicFile;
import org.huiyin.system.Api;
import org.huiyin.system.SamplePetition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The drill of {@code docs/operations.md}: the disk of the database is lost, and with it the last matter, which the topic
 * has told already. The database comes back from base backup and archive, the difference is seen, and the topic is told
 * anew.
 */
@Order(30)
class RestoreTest {
    private static final Path HOME = AssembledSystem.emptyHome("restored-system");
    private static final AssembledSystem SYSTEM = new AssembledSystem(HOME, Transport.PLAIN);
    private static final Platform PLATFORM = SYSTEM.platform();
    private static final Path DATA = HOME.resolve("postgres/data").toAbsolutePath();
    private static final PhysicalBackup BACKUP = new PhysicalBackup(
            HOME.resolve("base").toAbsolutePath(), HOME.resolve("archive").toAbsolutePath());
    private static final Map<String, PackagedApplication> SERVICES = SYSTEM.services();
    private static final Map<String, String> ADDRESSES = AssembledSystem.addresses(SERVICES);

    @BeforeAll
    static void start() throws Exception {
        PLATFORM.startPostgres();
        try (Connection superuser = PLATFORM.superuser("petition-service")) {
            BACKUP.archiveFrom(superuser);
        }
        PLATFORM.stopPostgres();
        PLATFORM.startPostgres();
        PLATFORM.startKafka();
        SERVICES.values().forEach(PackagedApplication::start);
        SERVICES.values().forEach(SYSTEM::awaitReady);
    }

    @AfterAll
    static void stop() {
        SYSTEM.close();
    }

    @Test
    void what_was_archived_comes_back_what_was_not_is_seen_and_the_topic_is_told_anew() throws Exception {
        PackagedApplication gateway = gateway("before-the-disaster");
        String saved = register();
        takeBackup();
        String archived = register();
        archiveNow();
        String lost = register();
        patiently()
                .untilAsserted(
                        () -> assertThat(SYSTEM.countedPetitions(gateway)).isEqualTo(3));

        loseTheDiskAndRestore();

        assertThat(status(saved)).isEqualTo(200);
        assertThat(status(archived)).isEqualTo(200);
        assertThat(status(lost)).isEqualTo(404);
        patiently().untilAsserted(() -> assertThat(difference(gateway)).isEqualTo(1));

        gateway.stop();
        tellAnew();
        PackagedApplication anew = gateway("after-the-disaster");

        patiently()
                .untilAsserted(() -> assertThat(SYSTEM.countedPetitions(anew)).isEqualTo(2));
        patiently().untilAsserted(() -> assertThat(difference(anew)).isZero());
        assertThat(status(register())).isEqualTo(200);
        patiently()
                .untilAsserted(() -> assertThat(SYSTEM.countedPetitions(anew)).isEqualTo(3));
        JsonNode verification = petitionsAs("auditor").get("/api/v1/petitions/verification");
        assertThat(verification.get("verified").asBoolean()).isTrue();
        assertThat(verification.get("items").asInt()).isEqualTo(3);
    }

    private static void takeBackup() throws SQLException, IOException {
        try (Connection superuser = PLATFORM.superuser("petition-service")) {
            BACKUP.take(superuser, DATA);
        }
    }

    private static void archiveNow() throws SQLException {
        try (Connection superuser = PLATFORM.superuser("petition-service")) {
            BACKUP.archiveNow(superuser);
        }
    }

    private static void loseTheDiskAndRestore() throws IOException {
        PLATFORM.killPostgres();
        Directories.delete(DATA);
        BACKUP.restore(DATA);
        PLATFORM.startPostgres();
        patiently().until(RestoreTest::isAtTheEndOfTheArchive);
        SERVICES.values().forEach(SYSTEM::awaitReady);
    }

    private static boolean isAtTheEndOfTheArchive() throws SQLException {
        try (Connection superuser = PLATFORM.superuser("petition-service");
                var statement = superuser.createStatement();
                var row = statement.executeQuery("select not pg_is_in_recovery()")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The service stands still, its topic and the cells begin empty, and the last state of every item is sent. */
    private static void tellAnew() throws Exception {
        PackagedApplication service = SERVICES.get("petition-service");
        service.stop();
        Set<String> topics = Set.of(Topics.PETITIONS, Topics.CELLS);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", PLATFORM.bootstrapServers()))) {
            admin.deleteTopics(topics).all().get();
            patiently().until(() -> admin.listTopics().names().get().stream().noneMatch(topics::contains));
        }
        TopicFile.ofTheProduct().apply(PLATFORM.bootstrapServers());
        try (Connection superuser = PLATFORM.superuser("petition-service");
                var statement = superuser.createStatement()) {
            statement.execute("insert into outbox_pending (journal_id) select max(id) from journal group by item_id"
                    + " on conflict do nothing");
            statement.execute("select setval(pg_get_serial_sequence('journal', 'id'), max(id) + 1000000) from journal");
        }
        service.start();
        SYSTEM.awaitReady(service);
    }

    private static PackagedApplication gateway(String applicationId) {
        PackagedApplication gateway =
                SYSTEM.gateway(ADDRESSES, Map.of("quarkus.kafka-streams.application-id", applicationId));
        gateway.start();
        SYSTEM.awaitReady(gateway);
        return gateway;
    }

    private static Api petitionsAs(String role) {
        return SYSTEM.as(ADDRESSES.get("petition-service"), role);
    }

    /** @return the id of a new petition */
    private static String register() {
        Api.Answer answer = petitionsAs("operator").post("/api/v1/petitions", SamplePetition.JSON);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asText();
    }

    private static int status(String petition) {
        return petitionsAs("operator").fetch("/api/v1/petitions/" + petition).status();
    }

    private static long difference(PackagedApplication gateway) {
        JsonNode difference = SYSTEM.difference(gateway);
        assertThat(difference.isIntegralNumber()).isTrue();
        return Math.abs(difference.asLong());
    }
}
