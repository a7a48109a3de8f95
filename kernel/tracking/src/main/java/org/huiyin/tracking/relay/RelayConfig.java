package org.huiyin.tracking.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the journal reaches Kafka. */
@ConfigMapping(prefix = "huiyin.relay")
public interface RelayConfig {
    /** The topic of this service's items. */
    String topic();

    /** The service's name in events and markers. */
    String source();

    /** How long to wait for a nudge before looking for pending rows anyway, and between two heartbeat markers. */
    @WithDefault("1s")
    Duration poll();

    /** How often markers carry the counts of the snapshot. */
    @WithDefault("60s")
    Duration countsEvery();

    /** How many rows one database snapshot sends. */
    @WithDefault("5000")
    int batch();
}
