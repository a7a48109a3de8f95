package org.huiyin.system.assembled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.testkit.Patience.patiently;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.event.Topics;
import org.huiyin.system.Api;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two replicas of every application are replaced one after the other while callers come at a steady pace. */
@Order(20)
class RollingRestartTest {
    private static final int REPLICAS = 2;
    private static final int LEAST_PER_SECOND = 50;
    private static final List<List<String>> PHASES =
            List.of(List.of("task-service", "inspection-service"), List.of("petition-service"), List.of("gateway"));
    private static final Map<String, String> SETTINGS = Map.of("quarkus.shutdown.delay", "5s");
    private static final AssembledSystem SYSTEM =
            new AssembledSystem(AssembledSystem.emptyHome("replicated-system"), Transport.PLAIN);
    private static final Platform PLATFORM = SYSTEM.platform();
    private static final Map<String, List<PackagedApplication>> REPLICAS_OF = new HashMap<>();
    private static final List<Balancer> BALANCERS = new ArrayList<>();
    private static Balancer front;

    @BeforeAll
    static void start() {
        PLATFORM.startPostgres();
        PLATFORM.startKafka();
        Map<String, String> services = new HashMap<>();
        AssembledSystem.SERVICES.forEach(service -> {
            replicate(service, () -> SYSTEM.service(service, SETTINGS));
            services.put(service, balance(service).base());
        });
        replicate("gateway", () -> SYSTEM.gateway(services, SETTINGS));
        front = balance("gateway");
        REPLICAS_OF.get("petition-service").forEach(PackagedApplication::start); // at once, as an autoscaler may
        IntStream.range(0, REPLICAS).forEach(RollingRestartTest::startAndAwait);
    }

    @AfterAll
    static void stop() {
        BALANCERS.forEach(Balancer::close);
        SYSTEM.close();
    }

    @Test
    void nobody_notices_and_nothing_is_lost() throws Exception {
        Api leader = SYSTEM.as(front.base(), "leader");
        var load = new SteadyLoad(SYSTEM.as(front.base(), "operator"), leader);
        warmUp(load);
        long began = System.nanoTime();
        load.start();

        IntStream.range(0, REPLICAS).forEach(replica -> PHASES.forEach(applications -> replace(applications, replica)));

        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        double perSecond = load.issued() / seconds;
        load.close();
        System.out.printf(
                "%d requests in %.0f s (%.0f/s), %d petitions acknowledged, %d not answered as they should be%n",
                load.issued(),
                seconds,
                perSecond,
                load.acknowledged().size(),
                load.failures().size());
        assertThat(load.failures()).as("Gateways say: %s", complaints()).isEmpty();
        assertThat(perSecond).isGreaterThan(LEAST_PER_SECOND);
        assertThat(load.acknowledged()).doesNotHaveDuplicates().hasSizeGreaterThan(LEAST_PER_SECOND);
        assertThat(journaled()).containsExactlyInAnyOrderElementsOf(load.acknowledged());
        patiently().untilAsserted(() -> assertThat(told()).containsExactlyInAnyOrderElementsOf(load.acknowledged()));
        patiently()
                .untilAsserted(() -> assertThat(leader.get("/api/v1/indicators/registered-count?kind=PETITION")
                                .get("numerator")
                                .asInt(-1))
                        .isEqualTo(load.acknowledged().size()));
    }

    private static void replicate(String application, Supplier<PackagedApplication> replica) {
        REPLICAS_OF.put(application, Stream.generate(replica).limit(REPLICAS).toList());
    }

    private static Balancer balance(String application) {
        var balancer = new Balancer(SYSTEM, REPLICAS_OF.get(application));
        BALANCERS.add(balancer);
        return balancer;
    }

    /** One replica of each application. */
    private static void startAndAwait(int replica) {
        REPLICAS_OF.values().stream()
                .map(replicas -> replicas.get(replica))
                .filter(one -> !one.isRunning())
                .forEach(PackagedApplication::start);
        REPLICAS_OF.values().forEach(replicas -> SYSTEM.awaitReady(replicas.get(replica)));
    }

    private static void replace(List<String> applications, int replica) {
        List<PackagedApplication> replaced = applications.stream()
                .map(name -> REPLICAS_OF.get(name).get(replica))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            replaced.forEach(one -> threads.execute(one::stop));
        }
        replaced.forEach(PackagedApplication::start);
        replaced.forEach(SYSTEM::awaitReady);
    }

    /** A JVM that has just started is slow; that is not what is looked at here. */
    private static void warmUp(SteadyLoad load) {
        for (PackagedApplication service : REPLICAS_OF.get("petition-service")) {
            load.warmUp(SYSTEM.as(service.address().base(), "operator"));
        }
        for (PackagedApplication gateway : REPLICAS_OF.get("gateway")) {
            load.warmUp(SYSTEM.as(gateway.address().base(), "operator"));
        }
    }

    /** Why the gateways did not pass something on. */
    private static List<String> complaints() {
        return REPLICAS_OF.get("gateway").stream()
                .flatMap(gateway -> gateway.log().lines())
                .filter(line -> line.contains("does not answer"))
                .toList();
    }

    private static List<String> journaled() throws SQLException {
        List<String> items = new ArrayList<>();
        try (Connection connection = PLATFORM.connection("petition-service");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select item_id::text from journal where sequence = 1")) {
            while (rows.next()) {
                items.add(rows.getString(1));
            }
        }
        return items;
    }

    /** The petitions of which the topic tells the registration, each once however often it was sent. */
    private static List<String> told() {
        return new TopicReader(PLATFORM.bootstrapServers())
                .events(Topics.PETITIONS).stream()
                        .map(event -> event.id().toString())
                        .distinct()
                        .toList();
    }
}
