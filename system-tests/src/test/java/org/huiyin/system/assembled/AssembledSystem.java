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
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.platform.Directories;
import org.huiyin.platform.FreePort;
import org.huiyin.platform.LocalIssuer;
import org.huiyin.platform.LocalIssuer.Grant;
import org.huiyin.platform.LocalKeyset;
import org.huiyin.platform.TransportSecurity;
import org.huiyin.system.Api;
import org.huiyin.system.assembled.PackagedApplication.Address;
import org.jspecify.annotations.Nullable;

/**
 * A platform and any replicas of the applications, each started and stopped by the test. Addresses and keys stay the same
 * whatever runs. Closing it ends everything.
 */
final class AssembledSystem implements AutoCloseable {
    static final List<String> SERVICES = List.of("task-service", "petition-service", "inspection-service");
    private static final Set<String> WITHOUT_UNIT = Set.of("leader", "auditor");
    private static final String OFFICE = "620302-ZF01";
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration HEALTH = Duration.ofSeconds(5);

    private final Path home;
    private final Transport transport;
    private final HttpClient client;
    private final LocalIssuer issuer = LocalIssuer.of(LocalIssuer.newPrivateKey());
    private final Map<String, String> provider;
    private final Map<String, String> keysets = Map.of(
            "HUIYIN_KEYSET", LocalKeyset.generate(),
            "HUIYIN_PETITIONER_KEYSET", LocalKeyset.generate(),
            "HUIYIN_PETITIONER_INDEX_KEYSET", LocalKeyset.generateIndex());
    private final Platform platform;
    private final List<PackagedApplication> applications = new ArrayList<>();

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
        this.platform = new Platform(this.home, transport);
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

    Platform platform() {
        return platform;
    }

    /** A replica of each service by name, not yet started. */
    Map<String, PackagedApplication> services() {
        return SERVICES.stream().collect(Collectors.toMap(service -> service, this::service));
    }

    /** Where each answers. */
    static Map<String, String> addresses(Map<String, PackagedApplication> services) {
        return services.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().address().base()));
    }

    /** A replica of a service, not yet started. */
    PackagedApplication service(String service) {
        return service(service, Map.of());
    }

    /** The same with further settings. */
    PackagedApplication service(String service, Map<String, String> more) {
        TransportSecurity security = transport.security(service + applications.size());
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url",
                platform.jdbcUrl(service) + Transport.parameters(security),
                "quarkus.datasource.username",
                platform.user(service).name(),
                "quarkus.flyway.username",
                platform.owner(service).name(),
                "huiyin.evidence.store",
                "FILES",
                "huiyin.evidence.directory",
                home.resolve("evidence").toString()));
        settings.putAll(more);
        Map<String, String> secrets = new HashMap<>(keysets);
        secrets.put("QUARKUS_DATASOURCE_PASSWORD", platform.user(service).password());
        secrets.put("QUARKUS_FLYWAY_PASSWORD", platform.owner(service).password());
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
                "kafka.bootstrap.servers", platform.bootstrapServers(),
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

    void awaitReady(PackagedApplication application) {
        patiently().alias("readiness of " + application).atMost(START).until(() -> {
            if (!application.isRunning()) {
                throw new IllegalStateException(application + " has ended");
            }
            return health(application).isReady();
        });
    }

    /** The API at an address as a person in that role, of the supervision office where the role acts for a unit. */
    Api as(String base, String role) {
        String unit = WITHOUT_UNIT.contains(role) ? null : OFFICE;
        Grant grant = new Grant("test-" + role, Set.of(role), unit);
        return new Api(base, issuer.token(grant, Clock.systemUTC().instant(), LIFETIME), client);
    }

    /** How many petitions the gateway counts, as soon as it knows all of them. */
    long countedPetitions(PackagedApplication gateway) {
        return patiently()
                .until(
                        () -> as(gateway.address().base(), "leader")
                                .get("/api/v1/indicators/registered-count?kind=PETITION"),
                        count -> count.get("complete").asBoolean())
                .required("numerator")
                .asLong();
    }

    /** By how many matters the gateway and the services differ. */
    JsonNode difference(PackagedApplication gateway) {
        return as(gateway.address().base(), "supervisor")
                .get("/api/v1/indicators/reconciliation")
                .required("difference");
    }

    @Override
    public void close() {
        applications.forEach(PackagedApplication::kill);
        platform.close();
    }
}
