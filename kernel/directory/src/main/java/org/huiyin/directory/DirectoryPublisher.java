package org.huiyin.directory;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.Policy;
import org.huiyin.event.ProducerSettings;

/** Writes to the directory's topic: the directory by the service that owns it, policies by each service its own. */
@ApplicationScoped
public class DirectoryPublisher {
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Supplier<Producer<String, byte[]>> producers;

    /** @param kafka how to reach the broker ({@code kafka.*}) */
    public DirectoryPublisher(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.consumers = DirectoryTopic.consumers(kafka);
        var settings = ProducerSettings.inOrder(kafka);
        this.producers = () -> new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * Brings the topic to exactly these entries: sends what is new or changed, removes what is gone, then writes the
     * manifest. Sends nothing where the topic already says the same.
     *
     * @return how many records were sent
     * @throws KafkaException if the broker or the topic is away; what was sent by then does no harm
     */
    public int publish(Collection<? extends DirectoryRecord> entries) {
        return publish(published -> DirectoryEdition.whole(published, entries));
    }

    /**
     * Brings the policies of one service on the topic to exactly these.
     *
     * @return how many records were sent
     * @throws KafkaException if the broker or the topic is away
     */
    public int publishPolicies(String service, Collection<Policy> policies) {
        return publish(published -> DirectoryEdition.policies(service, published, policies));
    }

    private int publish(Function<Map<String, byte[]>, DirectoryEdition> difference) {
        DirectoryEdition edition;
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            edition = difference.apply(PublishedDirectory.read(consumer));
        }
        if (edition.isEmpty()) {
            return 0;
        }
        try (Producer<String, byte[]> producer = producers.get()) {
            return edition.send(producer);
        }
    }
}
