package org.huiyin.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often one may ask within the window, at each replica. What was used comes back evenly. */
@ConfigMapping(prefix = "huiyin.rate-limit")
public interface RateLimitConfiguration {
    /** Calls of the API with one token. */
    @WithDefault("12000")
    int perToken();

    /** Calls of the API from one address, or one network of IPv6 (/64); many people may stand behind it. */
    @WithDefault("60000")
    int perAddress();

    /** Sessions that are opened from one address. */
    @WithDefault("120")
    int signInsPerAddress();

    /** The time in which used calls come back. */
    @WithDefault("1m")
    Duration window();
}
