package org.huiyin.gateway.topology;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway counts. */
@ConfigMapping(prefix = "huiyin.topology")
public interface TopologyConfiguration {
    /** Where kept items are held: MEMORY, or ROCKSDB where they do not fit. */
    @WithDefault("MEMORY")
    CountingTopology.ItemStore itemStore();

    /** How long changed cells are gathered before they are sent. */
    @WithDefault("50ms")
    Duration coalescing();
}
