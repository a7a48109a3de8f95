package org.huiyin.platform;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declared topics: {@code deploy/kafka/topics.yaml}, which is also packed into this module's jar. */
public record TopicFile(List<Topic> topics) {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public TopicFile {
        topics = List.copyOf(topics);
    }

    /**
     * A topic as it is to be.
     *
     * @param config Kafka's topic settings by their names
     */
    public record Topic(String name, int partitions, Map<String, String> config) {
        public Topic {
            config = config == null ? Map.of() : Map.copyOf(config);
        }
    }

    /** The file of the product. */
    public static TopicFile ofTheProduct() {
        try (@Nullable InputStream in = TopicFile.class.getResourceAsStream("/kafka/topics.yaml")) {
            return MAPPER.readValue(in, TopicFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another file of the same form. */
    public static TopicFile of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return MAPPER.readValue(in, TopicFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the cluster have these topics with these settings; see {@link TopicCreation}. */
    public void apply(String bootstrapServers) {
        apply(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** @param kafka how to reach the cluster, e.g. with TLS */
    public void apply(Map<String, ?> kafka) {
        try (var creation = new TopicCreation(kafka)) {
            creation.apply(topics);
        }
    }
}
