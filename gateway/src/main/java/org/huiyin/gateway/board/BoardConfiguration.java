package org.huiyin.gateway.board;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How old the data of the board may be. */
@ConfigMapping(prefix = "huiyin.board")
public interface BoardConfiguration {
    /** From which age of its last marker on a source counts as stale. */
    @WithDefault("5s")
    Duration staleAfter();
}
