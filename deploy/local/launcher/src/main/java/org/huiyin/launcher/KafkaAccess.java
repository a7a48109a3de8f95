package org.huiyin.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the broker: that of the local system, or of a cluster that {@code HUIYIN_KAFKA} names.
 *
 * @param bootstrapServers host and port, several with commas
 * @param file of Kafka client settings, e.g. for TLS and sign-in; null for none
 */
record KafkaAccess(String bootstrapServers, @Nullable Path file) {
    static final String SERVERS = "HUIYIN_KAFKA";
    static final String SETTINGS = "HUIYIN_KAFKA_CONFIG";
    private static final int PATIENCE_MILLIS = 15_000;

    static KafkaAccess of(Map<String, String> environment, Ports local) {
        String servers = environment.getOrDefault(SERVERS, "127.0.0.1:" + local.of(Part.KAFKA));
        String file = environment.get(SETTINGS);
        return new KafkaAccess(servers, file == null ? null : Path.of(file));
    }

    /** What producers and consumers need. */
    Map<String, Object> settings() throws IOException {
        Map<String, Object> settings = new HashMap<>(Map.of("default.api.timeout.ms", PATIENCE_MILLIS));
        if (file != null) {
            var properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        }
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }
}
