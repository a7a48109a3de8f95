package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProducerSettingsTest {
    @Test
    void one_request_is_on_its_way_and_all_replicas_have_it() {
        Map<String, Object> given = Map.of("bootstrap.servers", "127.0.0.1:9092", "acks", "1");

        assertThat(ProducerSettings.inOrder(given))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "bootstrap.servers",
                        "127.0.0.1:9092",
                        "enable.idempotence",
                        true,
                        "acks",
                        "all",
                        "max.in.flight.requests.per.connection",
                        1));
    }
}
