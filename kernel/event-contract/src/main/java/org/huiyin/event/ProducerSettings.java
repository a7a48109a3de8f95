package org.huiyin.event;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/** How whoever writes to the topics of this contract sets up its Kafka producer. */
public final class ProducerSettings {
    private ProducerSettings() {}

    /**
     * Nothing is lost and nothing overtakes: all replicas have a record before it counts as sent, repetitions are
     * dropped by the broker, and one request is on its way at a time. With several, a partition that has just been
     * created may refuse the first and take the second; the first is then repeated in vain until its time is over
     * (KAFKA-14359, KAFKA-15591).
     *
     * @param kafka how to reach the broker; stays as it is
     */
    public static Map<String, Object> inOrder(Map<String, ?> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        return settings;
    }
}
