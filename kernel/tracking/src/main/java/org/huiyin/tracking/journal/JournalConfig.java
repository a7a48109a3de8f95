package org.huiyin.tracking.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the journal is given out. */
@ConfigMapping(prefix = "huiyin.journal")
public interface JournalConfig {
    /** How old a row must be to be exported: longer than any transaction, so that none appears before it later. */
    @WithDefault("5m")
    Duration settledAfter();
}
