package org.huiyin.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
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

    /** A database of that name with a user of the same name and password, made when it is asked for first. */
    public static String jdbcUrl(String database) {
        String directory =
                once("postgres", () -> LocalPostgres.throwAway().directory().toString());
        LocalPostgres postgres = LocalPostgres.running(Path.of(directory)).orElseThrow();
        return once("database." + database, () -> {
            postgres.createDatabase(database, database, database);
            return postgres.jdbcUrl(database);
        });
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
