package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class DeadLetterHeadersTest {
    private final RecordHeaders headers = new RecordHeaders();

    @Test
    void they_say_where_a_record_stood_and_why_it_was_put_aside() {
        headers.add("ce_type", "x".getBytes(StandardCharsets.UTF_8));

        DeadLetterHeaders.add(headers, "task-service", Topics.PETITIONS, 7, 42, "refused: unknown-unit");

        assertThat(DeadLetterHeaders.text(headers, DeadLetterHeaders.READER)).isEqualTo("task-service");
        assertThat(DeadLetterHeaders.text(headers, DeadLetterHeaders.TOPIC)).isEqualTo("huiyin.petitions.v1");
        assertThat(DeadLetterHeaders.text(headers, DeadLetterHeaders.PARTITION)).isEqualTo("7");
        assertThat(DeadLetterHeaders.text(headers, DeadLetterHeaders.OFFSET)).isEqualTo("42");
        assertThat(DeadLetterHeaders.text(headers, DeadLetterHeaders.REASON)).isEqualTo("refused: unknown-unit");
        assertThat(DeadLetterHeaders.text(headers, DeadLetterHeaders.SETTLES)).isNull();
    }

    @Test
    void they_replace_those_of_an_earlier_time_and_leave_the_record_as_it_came() {
        headers.add("ce_type", "x".getBytes(StandardCharsets.UTF_8));
        DeadLetterHeaders.add(headers, "gateway", Topics.TASKS, 1, 2, "unreadable");

        DeadLetterHeaders.add(headers, "gateway", Topics.TASKS, 1, 3, "unreadable");

        assertThat(headers.headers(DeadLetterHeaders.OFFSET)).hasSize(1);
        DeadLetterHeaders.remove(headers);
        assertThat(headers.toArray()).extracting(header -> header.key()).containsExactly("ce_type");
    }
}
