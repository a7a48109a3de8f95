package org.huiyin.system.assembled;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.huiyin.platform.DatabaseUser;
import org.huiyin.platform.FreePort;
import org.huiyin.platform.LocalKafka;
import org.huiyin.platform.LocalPostgres;
import org.huiyin.platform.SecretFile;
import org.huiyin.platform.TopicFile;
import org.huiyin.platform.TransportSecurity;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and Kafka of an assembled system, each started and stopped by the test; addresses and passwords stay. */
final class Platform implements AutoCloseable {
    private final Path home;
    private final String password = SecretFile.randomPassword();
    private final int postgresPort = FreePort.any();
    private final int kafkaPort = FreePort.any();
    private final @Nullable TransportSecurity postgresSecurity;
    private final @Nullable TransportSecurity kafkaSecurity;
    private boolean created;
    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;

    /** @param home an absolute path */
    Platform(Path home, Transport transport) {
        this.home = home;
        this.postgresSecurity = transport.security("postgres");
        this.kafkaSecurity = transport.security("kafka");
    }

    /** The databases are made with the first start; what a later one finds is left as it is. */
    void startPostgres() {
        postgres = LocalPostgres.durable(home.resolve("postgres"), postgresPort, postgresSecurity);
        if (!created) {
            AssembledSystem.SERVICES.forEach(
                    service -> postgres.createDatabase(database(service), owner(service), user(service)));
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
        new ProcessTree(ProcessHandle.of(Objects.requireNonNull(postgres).pid()).orElseThrow()).kill();
    }

    /** Starts the broker, and makes the topics where there are none yet. */
    void startKafka() {
        kafka = LocalKafka.durable(home.resolve("kafka"), kafkaPort, kafkaSecurity);
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

    /** A session in the service's database that may everything. */
    Connection superuser(String service) throws SQLException {
        return Objects.requireNonNull(postgres).asSuperuser(database(service));
    }

    Connection connection(String service) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(service), database(service), password);
    }

    @Override
    public void close() {
        stopKafka();
        stopPostgres();
    }

    /** As whom the service works with its database. */
    DatabaseUser user(String service) {
        return new DatabaseUser(database(service), password);
    }

    /** Who owns the service's database. */
    DatabaseUser owner(String service) {
        return new DatabaseUser(database(service) + "_owner", password);
    }

    private static String database(String service) {
        return service.replace("-service", "");
    }
}
