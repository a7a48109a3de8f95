package org.huiyin.system.assembled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.testkit.Patience.patiently;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Collectors;
import javax.net.ssl.SSLHandshakeException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.huiyin.system.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every part speaks TLS with every other, and listens to nobody who does not. */
@Order(10)
class TlsTest {
    private static final Path HOME = AssembledSystem.emptyHome("tls-system");
    private static final Authority STRANGER = new Authority(HOME.resolve("stranger"));
    private static final AssembledSystem SYSTEM =
            new AssembledSystem(HOME, Transport.secured(new Authority(HOME.resolve("authority"))));
    private static final Map<String, PackagedApplication> SERVICES = new HashMap<>();
    private static PackagedApplication gateway;

    @BeforeAll
    static void start() {
        SYSTEM.startPostgres();
        SYSTEM.startKafka();
        AssembledSystem.SERVICES.forEach(service -> SERVICES.put(service, SYSTEM.service(service)));
        gateway = SYSTEM.gateway(
                SERVICES.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().address().base())),
                Map.of());
        SERVICES.values().forEach(PackagedApplication::start);
        gateway.start();
        SERVICES.values().forEach(SYSTEM::awaitReady);
        SYSTEM.awaitReady(gateway);
    }

    @AfterAll
    static void stop() {
        SYSTEM.close();
    }

    @Test
    void a_matter_is_registered_told_counted_and_reconciled() {
        Api operator = as("operator");

        Api.Answer registered = operator.post(
                "/api/v1/petitions",
                "{\"title\":\"路灯不亮\",\"channel\":\"HOTLINE_12345\",\"petitionKind\":\"HELP\",\"category\":\"works.lights\"}");

        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        patiently().untilAsserted(() -> {
            JsonNode count = as("leader").get("/api/v1/indicators/registered-count?kind=PETITION");
            assertThat(count.get("complete").asBoolean()).isTrue();
            assertThat(count.get("numerator").asLong()).isEqualTo(1);
        });
        patiently()
                .untilAsserted(() -> assertThat(as("supervisor")
                                .get("/api/v1/indicators/reconciliation")
                                .get("difference")
                                .asLong(-1))
                        .isZero());
    }

    @Test
    void no_application_answers_in_the_open() {
        List<PackagedApplication> applications = List.of(
                gateway,
                SERVICES.get("task-service"),
                SERVICES.get("petition-service"),
                SERVICES.get("inspection-service"));

        assertThat(applications).allSatisfy(application -> {
            String base = application.address().base().replace("https:", "http:");
            String management = application.address().management().replace("https:", "http:");
            assertThatThrownBy(() -> answer(HttpClient.newHttpClient(), base)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> answer(HttpClient.newHttpClient(), management))
                    .isInstanceOf(IOException.class);
        });
    }

    @Test
    void who_does_not_know_the_authority_does_not_speak_to_the_gateway() {
        STRANGER.issue("caller");
        HttpClient stranger =
                HttpClient.newBuilder().sslContext(STRANGER.context("caller")).build();

        assertThatThrownBy(() -> answer(stranger, gateway.address().base())).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void the_database_refuses_a_session_in_the_open() {
        String url = SYSTEM.jdbcUrl("petition-service") + "?sslmode=disable";

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
        Map<String, String> wrong = new HashMap<>(STRANGER.issue("client").kafka());

        assertThatThrownBy(() -> topics(wrong)).hasCauseInstanceOf(SslAuthenticationException.class);
    }

    @Test
    void the_gateway_does_not_speak_to_a_service_with_a_certificate_of_another_authority() {
        Map<String, String> impostor = new HashMap<>();
        AssembledSystem.SERVICES.forEach(
                service -> impostor.put(service, SERVICES.get(service).address().base()));
        PackagedApplication doubtful = SYSTEM.gateway(
                impostor,
                Map.of(
                        "quarkus.tls.parts.trust-store.pem.certs",
                        HOME.resolve("stranger/authorities.pem")
                                .toAbsolutePath()
                                .toString(),
                        "quarkus.kafka-streams.application-id",
                        "doubtful"));
        doubtful.start();
        SYSTEM.awaitReady(doubtful);

        Api.Answer answer =
                SYSTEM.as(doubtful.address().base(), "operator", "620302-ZF01").fetch("/api/v1/petitions");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().get("service").asText()).isEqualTo("petition-service");
        doubtful.stop();
    }

    private static Api as(String role) {
        return SYSTEM.as(gateway.address().base(), role, role.equals("leader") ? null : "620302-ZF01");
    }

    private static int answer(HttpClient client, String base) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/q/health")).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static int topics(Map<String, String> security) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = new HashMap<>(security);
        settings.put("bootstrap.servers", SYSTEM.bootstrapServers());
        settings.put("default.api.timeout.ms", 3000);
        settings.put("request.timeout.ms", 2000);
        try (Admin admin = Admin.create(settings)) {
            return admin.listTopics().names().get().size();
        }
    }
}
