package org.huiyin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.huiyin.platform.DatabaseUser;
import org.huiyin.platform.LocalIssuer;
import org.huiyin.platform.LocalKafka;
import org.huiyin.platform.LocalKeyset;
import org.huiyin.platform.LocalPostgres;
import org.huiyin.platform.TopicFile;

/**
 * The one PostgreSQL, the one broker and the keys of this test JVM, started by whoever asks first and stopped when the
 * JVM ends. What identifies them is kept in system properties, because several class loaders share them.
 */
public final class TestPlatform {
    private static final String PREFIX = "huiyin.test.";

    private TestPlatform() {}

    /** Of the broker, whose topics are those of the product. */
    public static String bootstrapServers() {
        return once("kafka", () -> {
            LocalKafka kafka = LocalKafka.throwAway();
            TopicFile.ofTheProduct().apply(kafka.bootstrapServers());
            return kafka.bootstrapServers();
        });
    }

    /**
     * A database of that name, made when it is asked for first: with a user of the same name and password who works with
     * it, and one with {@code _owner} behind both who owns it.
     */
    public static String jdbcUrl(String database) {
        return once("database." + database, () -> {
            LocalPostgres postgres = postgres();
            postgres.createDatabase(database, user(owner(database)), user(database));
            return postgres.jdbcUrl(database);
        });
    }

    /** A session that no right stops. */
    public static Connection asSuperuser(String database) throws SQLException {
        return postgres().asSuperuser(database);
    }

    static String owner(String database) {
        return database + "_owner";
    }

    private static DatabaseUser user(String name) {
        return new DatabaseUser(name, name);
    }

    private static LocalPostgres postgres() {
        String directory =
                once("postgres", () -> LocalPostgres.throwAway().directory().toString());
        return LocalPostgres.running(Path.of(directory)).orElseThrow();
    }

    /** Signs the tokens that the application under test accepts. */
    static LocalIssuer issuer() {
        return LocalIssuer.of(once("token-key", LocalIssuer::newPrivateKey));
    }

    /** Where files of items lie. */
    static String evidence() {
        return once("evidence", () -> {
            try {
                return Files.createTempDirectory("evidence").toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static String keyset() {
        return once("keyset", LocalKeyset::generate);
    }

    static String petitionerKeyset() {
        return once("petitioner-keyset", LocalKeyset::generate);
    }

    static String petitionerIndexKeyset() {
        return once("petitioner-index-keyset", LocalKeyset::generateIndex);
    }

    /** The records of the real directory, put on the topic once. */
    static void publishDirectory() {
        once("directory", () -> {
            TestDirectory.real().publish(bootstrapServers());
            return "published";
        });
    }

    private static synchronized String once(String name, Supplier<String> value) {
        String known = System.getProperty(PREFIX + name);
        if (known == null) {
            known = value.get();
            System.setProperty(PREFIX + name, known);
        }
        return known;
    }
}
