package org.huiyin.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.huiyin.platform.TopicFile.Topic;

/**
 * Brings a cluster to what the topic file says: missing topics are created, settings of existing ones are set. A topic
 * with another partition count is refused before anything is changed: no partition count can be corrected afterwards
 * without items changing their partition.
 */
final class TopicCreation implements AutoCloseable {
    private final Admin admin;

    TopicCreation(Map<String, ?> kafka) {
        admin = Admin.create(Map.copyOf(kafka));
    }

    void apply(Collection<Topic> topics) {
        Map<String, TopicDescription> existing = existing(topics);
        topics.stream()
                .filter(topic -> existing.containsKey(topic.name()))
                .forEach(topic -> requireSamePartitions(
                        topic, existing.get(topic.name()).partitions().size()));
        create(topics.stream()
                .filter(topic -> !existing.containsKey(topic.name()))
                .toList());
        setConfig(topics.stream()
                .filter(topic -> existing.containsKey(topic.name()))
                .toList());
    }

    @Override
    public void close() {
        admin.close();
    }

    private Map<String, TopicDescription> existing(Collection<Topic> topics) {
        Set<String> names = await(admin.listTopics().names());
        List<String> declared =
                topics.stream().map(Topic::name).filter(names::contains).toList();
        return await(admin.describeTopics(declared).allTopicNames());
    }

    private void create(List<Topic> topics) {
        await(admin.createTopics(topics.stream()
                        .map(topic -> new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                                .configs(topic.config()))
                        .toList())
                .all());
    }

    private void setConfig(List<Topic> topics) {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = topics.stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), TopicCreation::sets));
        await(admin.incrementalAlterConfigs(changes).all());
    }

    private static Collection<AlterConfigOp> sets(Topic topic) {
        Function<Map.Entry<String, String>, AlterConfigOp> set =
                entry -> new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET);
        return topic.config().entrySet().stream().map(set).toList();
    }

    private static void requireSamePartitions(Topic topic, int found) {
        if (found != topic.partitions()) {
            throw new PlatformException("the topic " + topic.name() + " has " + found + " partitions, but "
                    + topic.partitions() + " are declared; nothing was changed");
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new PlatformException("Kafka refused: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("interrupted while Kafka answered", e);
        }
    }
}
