package org.huiyin.platform;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker and controller in this JVM, on 127.0.0.1; topics exist only when somebody created them. */
public final class LocalKafka implements AutoCloseable {
    private static final String NODE = "1";
    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaRaftServer server;
    private final int port;
    private final @Nullable Path throwAway;

    private LocalKafka(Path directory, int port, @Nullable Path throwAway, @Nullable TransportSecurity security) {
        this.port = FreePort.orAny(port);
        this.throwAway = throwAway;
        Properties settings = settings(directory, this.port, FreePort.any(), security == null ? "PLAINTEXT" : "SSL");
        if (security != null) {
            settings.putAll(security.kafka());
        }
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    }

    /** For tests: on any free port, its records gone when it is closed or this JVM ends. */
    public static LocalKafka throwAway() {
        Path directory = ThrowAwayDirectories.create("kafka", orphan -> {});
        LocalKafka kafka = started(directory, 0, directory, null);
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-stop"));
        return kafka;
    }

    /**
     * Keeps its topics and records in the directory. As every Kafka with its defaults, it leaves writing to the
     * operating system: records survive a kill of the process; on one node they do not surely survive a loss of power.
     *
     * @param port 0 for any free one
     */
    public static LocalKafka durable(Path directory, int port) {
        return durable(directory, port, null);
    }

    /** The same for clients that show a certificate and speak TLS, and for nobody else, where there is security. */
    public static LocalKafka durable(Path directory, int port, @Nullable TransportSecurity security) {
        return started(directory, port, null, security);
    }

    /** For {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public synchronized void close() {
        server.shutdown();
        server.awaitShutdown();
        if (throwAway != null) {
            Directories.delete(throwAway);
        }
    }

    private static LocalKafka started(
            Path directory, int port, @Nullable Path throwAway, @Nullable TransportSecurity security) {
        try {
            format(directory);
        } catch (Exception e) {
            throw new PlatformException("Kafka cannot prepare " + directory + ": " + e.getMessage(), e);
        }
        LocalKafka kafka = new LocalKafka(directory, port, throwAway, security);
        kafka.server.startup();
        return kafka;
    }

    private static void format(Path directory) throws Exception {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(directory);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(Integer.parseInt(NODE))
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(CONTROLLER)
                .setMetadataLogDirectory(directory.toString())
                .setDirectories(List.of(directory.toString()))
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .run();
    }

    private static Properties settings(Path directory, int port, int controllerPort, String protocol) {
        String client = "127.0.0.1:" + port;
        String controller = "127.0.0.1:" + controllerPort;
        Properties settings = new Properties();
        settings.putAll(ONE_SMALL_NODE);
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                NODE,
                "controller.quorum.voters",
                NODE + "@" + controller,
                "listeners",
                "CLIENT://" + client + "," + CONTROLLER + "://" + controller,
                "advertised.listeners",
                "CLIENT://" + client,
                "controller.listener.names",
                CONTROLLER,
                "inter.broker.listener.name",
                "CLIENT",
                "listener.security.protocol.map",
                "CLIENT:" + protocol + "," + CONTROLLER + ":" + protocol,
                "log.dirs",
                directory.toString(),
                "auto.create.topics.enable",
                "false"));
        return settings;
    }

    /**
     * Few partitions and copies of the internal topics, no waiting for more group members, little memory. The broker of
     * a killed process counts as alive for the session time-out, and only then the next one is let in; a shorter one
     * fences a living broker on a busy machine.
     */
    private static final Map<String, String> ONE_SMALL_NODE = Map.ofEntries(
            Map.entry("default.replication.factor", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("broker.session.timeout.ms", "6000"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.cleaner.dedupe.buffer.size", "2097152"));
}
