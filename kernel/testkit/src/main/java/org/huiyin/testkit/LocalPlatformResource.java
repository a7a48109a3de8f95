package org.huiyin.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Gives the application under test what it needs from outside, all on random ports. Arguments, each optional:
 *
 * <ul>
 *   <li>{@code postgres}: the name of its database, {@code none} for an application without one (default {@code test})
 *   <li>{@code kafka}: {@code false} for an application without it (default {@code true})
 *   <li>{@code directory}: {@code false} leaves the directory topic empty (default {@code true})
 * </ul>
 */
public class LocalPlatformResource implements QuarkusTestResourceLifecycleManager {
    private static final Set<String> ARGUMENTS = Set.of("postgres", "kafka", "directory");

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArguments) {
        if (!ARGUMENTS.containsAll(initArguments.keySet())) {
            throw new IllegalArgumentException("known arguments are " + ARGUMENTS + ", not " + initArguments.keySet());
        }
        arguments = Map.copyOf(initArguments);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = new HashMap<>(Map.of(
                "huiyin.token.public-key", TestPlatform.issuer().publicKey(),
                "huiyin.keyset", TestPlatform.keyset(),
                "huiyin.evidence.store", "FILES",
                "huiyin.evidence.directory", TestPlatform.evidence(),
                "huiyin.evidence.largest-file", "1M",
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0",
                "quarkus.log.category.\"kafka\".level", "ERROR",
                "quarkus.log.category.\"org.apache.kafka\".level", "ERROR"));
        configuration.put("quarkus.http.test-timeout", "3m"); // an import says nothing until it ends
        configuration.put("huiyin.journal.settled-after", "0s");
        configuration.put("huiyin.petitioner.keyset", TestPlatform.petitionerKeyset());
        configuration.put("huiyin.petitioner.index-keyset", TestPlatform.petitionerIndexKeyset());
        String database = arguments.getOrDefault("postgres", "test");
        if (!"none".equals(database)) {
            configuration.putAll(dataSource(database));
        }
        if (isOn("kafka")) {
            configuration.put("kafka.bootstrap.servers", TestPlatform.bootstrapServers());
            if (isOn("directory")) {
                TestPlatform.publishDirectory();
            }
        }
        return configuration;
    }

    /** What was started serves all test classes of the JVM and ends with it. */
    @Override
    public void stop() {}

    private boolean isOn(String argument) {
        return !"false".equals(arguments.get(argument));
    }

    private static Map<String, String> dataSource(String database) {
        return Map.of(
                "quarkus.datasource.jdbc.url", TestPlatform.jdbcUrl(database),
                "quarkus.datasource.username", database,
                "quarkus.datasource.password", database,
                "quarkus.flyway.username", TestPlatform.owner(database),
                "quarkus.flyway.password", TestPlatform.owner(database));
    }
}
