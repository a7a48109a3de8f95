package org.huiyin.system.assembled;

import static org.huiyin.testkit.Patience.patiently;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.platform.DatabaseUser;
import org.huiyin.platform.Directories;
import org.huiyin.platform.FreePort;
import org.huiyin.platform.LocalIssuer;
import org.huiyin.platform.LocalIssuer.Grant;
import org.huiyin.platform.LocalKafka;
import org.huiyin.platform.LocalKeyset;
import org.huiyin.platform.LocalPostgres;
import org.huiyin.platform.SecretFile;
import org.huiyin.platform.TopicFile;
import org.huiyin.platform.TransportSecurity;
import org.huiyin.system.Api;
import org.huiyin.system.assembled.PackagedApplication.Address;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Kafka and any replicas of the applications, each started and stopped by the test. Addresses, keys and
 * passwords stay the same whatever runs. Closing it ends everything.
 */
final class AssembledSystem implements AutoCloseable {
    static final List<String> SERVICES = List.of("task-service", "petition-service", "inspection-service");
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration HEALTH = Duration.ofSeconds(5);

    private final Path home;
    private final Transport transport;
    private final HttpClient client;
    private final LocalIssuer issuer = LocalIssuer.of(LocalIssuer.newPrivateKey());
    private final Map<String, String> provider;
    private final String password = SecretFile.randomPassword();
    private final Map<String, String> keysets = Map.of(
            "HUIYIN_KEYSET", LocalKeyset.generate(),
            "HUIYIN_PETITIONER_KEYSET", LocalKeyset.generate(),
            "HUIYIN_PETITIONER_INDEX_KEYSET", LocalKeyset.generateIndex());
    private final int postgresPort = FreePort.any();
    private final int kafkaPort = FreePort.any();
    private final @Nullable TransportSecurity postgresSecurity;
    private final @Nullable TransportSecurity kafkaSecurity;
    private final List<PackagedApplication> applications = new ArrayList<>();
    private boolean created;
    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;

    /** One whose tokens are signed by the test itself. */
    AssembledSystem(Path home, Transport transport) {
        this(home, transport, Map.of());
    }

    /** @param provider by environment, of whom tokens come; empty where the test signs them itself */
    AssembledSystem(Path home, Transport transport, Map<String, String> provider) {
        this.provider = provider.isEmpty() ? Map.of("HUIYIN_TOKEN_PUBLIC_KEY", issuer.publicKey()) : provider;
        this.home = home.toAbsolutePath();
        this.transport = transport;
        this.client = transport.client();
        this.postgresSecurity = transport.security("postgres");
        this.kafkaSecurity = transport.security("kafka");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** An empty home under {@code target}. */
    static Path emptyHome(String name) {
        Path home = Path.of("target", name);
        Directories.delete(home);
        try {
            return Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The databases are made with the first start; what a later one finds is left as it is. */
    void startPostgres() {
        Path directory = home.resolve("postgres");
        postgres = postgresSecurity == null
                ? LocalPostgres.durable(directory, postgresPort)
                : LocalPostgres.durable(directory, postgresPort, postgresSecurity);
        if (!created) {
            SERVICES.forEach(service -> postgres.createDatabase(database(service), owner(service), user(service)));
            created = true;
        }
    }

    void stopPostgres() {
        if (postgres != null) {
            postgres.close();
        }
    }

    /** Without a chance to write or archive anything more. */
    void killPostgres() {
        ProcessHandle postmaster =
                ProcessHandle.of(Objects.requireNonNull(postgres).pid()).orElseThrow();
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList().forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Starts the broker, and makes the topics where there are none yet. */
    void startKafka() {
        Path directory = home.resolve("kafka");
        kafka = kafkaSecurity == null
                ? LocalKafka.durable(directory, kafkaPort)
                : LocalKafka.durable(directory, kafkaPort, kafkaSecurity);
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", bootstrapServers()));
        if (kafkaSecurity != null) {
            settings.putAll(kafkaSecurity.kafka());
        }
        TopicFile.ofTheProduct().apply(settings);
    }

    void stopKafka() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
    }

    String bootstrapServers() {
        return "127.0.0.1:" + kafkaPort;
    }

    String jdbcUrl(String service) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database(service);
    }

    /** A session that may everything. */
    Connection superuser() throws SQLException {
        try {
            String password = Files.readString(home.resolve("postgres/superuser.password"))
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + postgresPort + "/postgres", "postgres", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connection(String service) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(service), database(service), password);
    }

    /** A replica of a service, not yet started. */
    PackagedApplication service(String service) {
        return service(service, transport.security(service + applications.size()), Map.of());
    }

    /** The same with a certificate from elsewhere and further settings. */
    PackagedApplication service(String service, @Nullable TransportSecurity security, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url",
                jdbcUrl(service) + Transport.parameters(security),
                "quarkus.datasource.username",
                user(service).name(),
                "quarkus.flyway.username",
                owner(service).name(),
                "huiyin.evidence.store",
                "FILES",
                "huiyin.evidence.directory",
                home.resolve("evidence").toString()));
        settings.putAll(more);
        Map<String, String> secrets = new HashMap<>(keysets);
        secrets.put("QUARKUS_DATASOURCE_PASSWORD", password);
        secrets.put("QUARKUS_FLYWAY_PASSWORD", password);
        return application(service, security, settings, secrets);
    }

    /**
     * A replica of the gateway, not yet started.
     *
     * @param services where each service answers, by name
     */
    PackagedApplication gateway(Map<String, String> services, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>();
        services.forEach((service, address) -> settings.put("huiyin.sources." + service + ".url", address));
        settings.put(
                "kafka-streams.state.dir",
                home.resolve("streams" + applications.size()).toString());
        if (transport.authority() != null) {
            settings.put("huiyin.routing.tls-configuration-name", "parts");
        }
        settings.putAll(more);
        return application("gateway", transport.security("gateway" + applications.size()), settings, Map.of());
    }

    private PackagedApplication application(
            String name,
            @Nullable TransportSecurity security,
            Map<String, String> settings,
            Map<String, String> secrets) {
        List<Integer> ports = FreePort.several(2);
        Map<String, String> all = new HashMap<>(Transport.application(ports.getFirst(), security));
        all.putAll(Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.management.host", "127.0.0.1",
                "quarkus.management.port", Integer.toString(ports.getLast()),
                "kafka.bootstrap.servers", bootstrapServers(),
                "quarkus.log.console.json.enabled", "false"));
        all.putAll(settings);
        Map<String, String> environment = new HashMap<>(secrets);
        environment.putAll(provider);
        String here = transport.scheme() + "://127.0.0.1:";
        var application = new PackagedApplication(
                name,
                new Address(ports.getFirst(), here + ports.getFirst(), here + ports.getLast()),
                all,
                environment,
                home.resolve(name + applications.size() + ".log"));
        applications.add(application);
        return application;
    }

    /** What the application says of its health; empty where it does not answer. */
    Health health(PackagedApplication application) {
        var request = HttpRequest.newBuilder(URI.create(application.address().management() + "/q/health/ready"))
                .timeout(HEALTH)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Health(answer.statusCode(), answer.body());
        } catch (IOException e) {
            return new Health(0, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * An answer about readiness.
     *
     * @param status 200 for ready, 0 for no answer
     */
    record Health(int status, String body) {
        boolean isReady() {
            return status == 200;
        }

        boolean isAnswer() {
            return status != 0;
        }

        /** What one check says. */
        JsonNode check(String name) {
            for (JsonNode check : Api.json(body).get("checks")) {
                if (check.get("name").asText().equals(name)) {
                    return check;
                }
            }
            throw new IllegalStateException("no check " + name + ": " + body);
        }
    }

    void awaitReady(PackagedApplication application) {
        patiently().alias("readiness of " + application).atMost(START).until(() -> {
            if (!application.isRunning()) {
                throw new IllegalStateException(application + " has ended");
            }
            return health(application).isReady();
        });
    }

    /** The API at an address as a person in that role, of that unit or of none. */
    Api as(String base, String role, @Nullable String unit) {
        Grant grant = new Grant("test-" + role, Set.of(role), unit);
        return new Api(base, issuer.token(grant, Clock.systemUTC().instant(), LIFETIME), client);
    }

    @Override
    public void close() {
        applications.forEach(PackagedApplication::kill);
        stopKafka();
        stopPostgres();
    }

    private DatabaseUser user(String service) {
        return new DatabaseUser(database(service), password);
    }

    private DatabaseUser owner(String service) {
        return new DatabaseUser(database(service) + "_owner", password);
    }

    private static String database(String service) {
        return service.replace("-service", "");
    }
}
