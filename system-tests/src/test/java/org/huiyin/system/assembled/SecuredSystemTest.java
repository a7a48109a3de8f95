package org.huiyin.system.assembled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.testkit.Patience.patiently;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.huiyin.system.Api;
import org.huiyin.system.SamplePetition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A system in which every part speaks TLS with every other, and which was started in the least convenient order: the
 * applications first, then PostgreSQL, the broker last.
 */
@Order(10)
class SecuredSystemTest {
    private static final Path HOME = AssembledSystem.emptyHome("tls-system");
    private static final Authority STRANGER = new Authority(HOME.resolve("stranger"));
    private static final AssembledSystem SYSTEM =
            new AssembledSystem(HOME, Transport.secured(new Authority(HOME.resolve("authority"))));
    private static final Platform PLATFORM = SYSTEM.platform();
    private static final Map<String, PackagedApplication> SERVICES = SYSTEM.services();
    private static final Map<String, String> ADDRESSES = AssembledSystem.addresses(SERVICES);
    private static PackagedApplication gateway;

    private static boolean waited;
    private static Health serviceWithoutBroker;
    private static Health gatewayWithoutBroker;
    private static Api.Answer answerWithoutBroker;

    @BeforeAll
    static void start() {
        gateway = SYSTEM.gateway(ADDRESSES, Map.of());
        SERVICES.values().forEach(PackagedApplication::start);
        gateway.start();
        gatewayWithoutBroker = patiently().until(() -> SYSTEM.health(gateway), Health::isAnswer);
        patiently()
                .until(() -> SERVICES.values().stream()
                        .allMatch(service -> service.log().contains("Retrying in")));
        waited = SERVICES.values().stream().allMatch(PackagedApplication::isRunning);
        PLATFORM.startPostgres();
        serviceWithoutBroker =
                patiently().until(() -> SYSTEM.health(SERVICES.get("petition-service")), Health::isAnswer);
        answerWithoutBroker = register();
        PLATFORM.startKafka();
        SERVICES.values().forEach(SYSTEM::awaitReady);
        SYSTEM.awaitReady(gateway);
    }

    @AfterAll
    static void stop() {
        SYSTEM.close();
    }

    @Test
    void a_matter_is_registered_told_counted_and_reconciled() {
        long before = counted();

        Api.Answer registered = register();

        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        patiently().untilAsserted(() -> assertThat(counted()).isEqualTo(before + 1));
        patiently()
                .untilAsserted(
                        () -> assertThat(SYSTEM.difference(gateway).asLong(-1)).isZero());
    }

    @Nested
    class StartOrder {
        @Test
        void a_service_waits_for_its_database() {
            assertThat(waited).isTrue();
        }

        @Test
        void a_service_without_the_broker_says_that_it_lacks_the_directory() {
            assertThat(serviceWithoutBroker.status()).isEqualTo(503);
            assertThat(serviceWithoutBroker
                            .check("directory")
                            .get("data")
                            .get("missing")
                            .asText())
                    .isEqualTo("manifest");
            assertThat(serviceWithoutBroker
                            .check("Database connections health check")
                            .get("status")
                            .asText())
                    .isEqualTo("UP");
        }

        @Test
        void a_gateway_without_the_broker_says_that_it_lacks_topics_and_directory() {
            assertThat(gatewayWithoutBroker.status()).isEqualTo(503);
            assertThat(gatewayWithoutBroker.check("directory").get("status").asText())
                    .isEqualTo("DOWN");
            assertThat(gatewayWithoutBroker
                            .check("counting")
                            .get("data")
                            .get("waiting")
                            .asText())
                    .isEqualTo("the broker or its topics");
        }

        @Test
        void what_needs_the_directory_is_refused_until_it_is_there() {
            assertThat(answerWithoutBroker.status()).isEqualTo(503);
            assertThat(answerWithoutBroker.json().get("type").asText()).endsWith("directory-not-loaded");
        }

        @Test
        void what_is_done_while_the_broker_is_away_is_told_and_counted_later_also_by_a_gateway_killed_meanwhile() {
            long before = counted();
            PLATFORM.stopKafka();

            Api.Answer registered = register();
            gateway.kill();
            gateway.start();
            patiently().until(() -> SYSTEM.health(gateway), Health::isAnswer);
            PLATFORM.startKafka();

            assertThat(registered.status()).as(registered.body()).isEqualTo(201);
            SYSTEM.awaitReady(gateway);
            patiently().untilAsserted(() -> assertThat(counted()).isEqualTo(before + 1));
        }
    }

    @Nested
    class Tls {
        @Test
        void no_application_answers_in_the_open() {
            List<PackagedApplication> applications = Stream.concat(Stream.of(gateway), SERVICES.values().stream())
                    .toList();

            assertThat(applications).allSatisfy(application -> {
                String base = application.address().base().replace("https:", "http:");
                String management = application.address().management().replace("https:", "http:");
                assertThatThrownBy(() -> answer(HttpClient.newHttpClient(), base))
                        .isInstanceOf(IOException.class);
                assertThatThrownBy(() -> answer(HttpClient.newHttpClient(), management))
                        .isInstanceOf(IOException.class);
            });
        }

        @Test
        void who_does_not_know_the_authority_does_not_speak_to_the_gateway() {
            STRANGER.issue("caller");
            HttpClient stranger = HttpClient.newBuilder()
                    .sslContext(STRANGER.context("caller"))
                    .build();

            assertThatThrownBy(() -> answer(stranger, gateway.address().base()))
                    .isInstanceOf(SSLHandshakeException.class);
        }

        @Test
        void the_database_refuses_a_session_in_the_open() {
            String url = PLATFORM.jdbcUrl("petition-service") + "?sslmode=disable";

            assertThatThrownBy(() -> DriverManager.getConnection(url, "petition", "any"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("28000"));
        }

        @Test
        void the_broker_refuses_who_speaks_in_the_open() {
            assertThatThrownBy(() -> topics(Map.of())).hasCauseInstanceOf(TimeoutException.class);
        }

        @Test
        void the_broker_refuses_a_certificate_of_another_authority() {
            Map<String, String> wrong = STRANGER.issue("client").kafka();

            assertThatThrownBy(() -> topics(wrong)).hasCauseInstanceOf(SslAuthenticationException.class);
        }

        @Test
        void the_gateway_does_not_speak_to_a_service_with_a_certificate_of_another_authority() {
            PackagedApplication doubtful = SYSTEM.gateway(
                    ADDRESSES,
                    Map.of(
                            "quarkus.tls.parts.trust-store.pem.certs",
                            HOME.resolve("stranger/authorities.pem")
                                    .toAbsolutePath()
                                    .toString(),
                            "quarkus.kafka-streams.application-id",
                            "doubtful"));
            doubtful.start();
            SYSTEM.awaitReady(doubtful);

            Api.Answer answer = SYSTEM.as(doubtful.address().base(), "operator").fetch("/api/v1/petitions");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().get("service").asText()).isEqualTo("petition-service");
            doubtful.stop();
        }
    }

    private static Api.Answer register() {
        return SYSTEM.as(gateway.address().base(), "operator").post("/api/v1/petitions", SamplePetition.JSON);
    }

    private static long counted() {
        return SYSTEM.countedPetitions(gateway);
    }

    private static int answer(HttpClient client, String base) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/q/health")).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static int topics(Map<String, String> security) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = new HashMap<>(security);
        settings.put("bootstrap.servers", PLATFORM.bootstrapServers());
        settings.put("default.api.timeout.ms", 3000);
        settings.put("request.timeout.ms", 2000);
        try (Admin admin = Admin.create(settings)) {
            return admin.listTopics().names().get().size();
        }
    }
}
