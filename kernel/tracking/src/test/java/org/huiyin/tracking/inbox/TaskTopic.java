package org.huiyin.tracking.inbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.event.Topics;
import org.huiyin.testkit.ToldItem;
import org.huiyin.testkit.TopicWriter;

/** Writes on the topic of tasks what whoever keeps tasks would write. */
final class TaskTopic {
    private TaskTopic() {}

    static void tell(UUID task, long sequence, Phase phase, Link... links) {
        var told = new ToldItem(task, "TASK", "DB-2026-000007", "升级督办", Dimensions.ofUnit("620302"));
        TopicWriter.ofThisTest().send(Topics.TASKS, told.state(sequence, phase, links));
    }

    /** On a topic that nobody else reads here. */
    static void sendUnreadable(String key) {
        TopicWriter.ofThisTest()
                .send(new ProducerRecord<>(Topics.INSPECTIONS, key, "no event".getBytes(StandardCharsets.UTF_8)));
    }
}
