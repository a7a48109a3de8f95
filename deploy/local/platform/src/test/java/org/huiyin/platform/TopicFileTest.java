package org.huiyin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.huiyin.platform.TopicFile.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicFileTest {
    private LocalKafka kafka;
    private Admin admin;

    @BeforeEach
    void start() {
        kafka = LocalKafka.throwAway();
        admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    @AfterEach
    void stop() {
        admin.close();
        kafka.close();
    }

    @Test
    void the_file_of_the_product_is_applied_and_applied_again() throws Exception {
        TopicFile.ofTheProduct().apply(kafka.bootstrapServers());

        TopicFile.ofTheProduct().apply(kafka.bootstrapServers());

        assertThat(partitions())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "huiyin.tasks.v1", 12,
                        "huiyin.petitions.v1", 12,
                        "huiyin.inspections.v1", 12,
                        "huiyin.directory.v1", 1,
                        "huiyin.cells.v1", 12,
                        "huiyin.dead-letters.v1", 1));
        assertThat(config("huiyin.petitions.v1", "cleanup.policy")).isEqualTo("compact");
        assertThat(config("huiyin.petitions.v1", "min.compaction.lag.ms")).isEqualTo("604800000");
        assertThat(config("huiyin.cells.v1", "cleanup.policy")).isEqualTo("compact");
        assertThat(config("huiyin.dead-letters.v1", "retention.ms")).isEqualTo("-1");
    }

    @Test
    void a_topic_with_another_partition_count_is_refused_and_nothing_is_changed() throws Exception {
        admin.createTopics(List.of(new NewTopic("huiyin.petitions.v1", 3, (short) 1)))
                .all()
                .get();

        assertThatThrownBy(() -> TopicFile.ofTheProduct().apply(kafka.bootstrapServers()))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("huiyin.petitions.v1 has 3 partitions, but 12 are declared");

        assertThat(partitions()).containsExactlyEntriesOf(Map.of("huiyin.petitions.v1", 3));
    }

    @Test
    void the_settings_of_an_existing_topic_become_those_of_the_file() throws Exception {
        admin.createTopics(List.of(new NewTopic("letters", 1, (short) 1))).all().get();

        new TopicFile(List.of(new Topic("letters", 1, Map.of("cleanup.policy", "compact"))))
                .apply(kafka.bootstrapServers());

        assertThat(config("letters", "cleanup.policy")).isEqualTo("compact");
    }

    @Test
    void another_file_of_the_same_form_can_be_applied(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("topics.yaml"), "topics: [{name: letters, partitions: 2}]");

        TopicFile.of(file).apply(kafka.bootstrapServers());

        assertThat(partitions()).containsExactlyEntriesOf(Map.of("letters", 2));
    }

    private Map<String, Integer> partitions() throws Exception {
        return admin.describeTopics(admin.listTopics().names().get()).allTopicNames().get().values().stream()
                .collect(Collectors.toMap(
                        TopicDescription::name, topic -> topic.partitions().size()));
    }

    private String config(String topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }
}
