package org.huiyin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.event.Topics;
import org.junit.jupiter.api.Test;

class TopicWriterTest {
    @Test
    void what_is_told_of_an_item_stands_on_the_topic_and_can_be_read() {
        var item = new ToldItem(UUID.randomUUID(), "PETITION", "RX-2026-000042", "供暖", Dimensions.ofUnit("620302-J01"));
        var event = item.state(3, Phase.OPEN, new Link(Link.Type.ESCALATED_TO, "TASK", UUID.randomUUID()));

        TopicWriter.ofThisTest().send(Topics.PETITIONS, event);

        assertThat(TopicReader.ofThisTest().events(Topics.PETITIONS, item.id())).containsExactly(event);
    }
}
