package org.huiyin.gateway.indicator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a service may take that is asked for counts no view holds. */
@ConfigMapping(prefix = "huiyin.counts")
public interface ServiceConfiguration {
    /** For the connection. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** For the whole answer. */
    @WithDefault("5s")
    Duration timeout();
}
