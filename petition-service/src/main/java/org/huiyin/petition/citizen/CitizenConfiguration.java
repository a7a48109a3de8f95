package org.huiyin.petition.citizen;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often petitioners may ask by number and query code. */
@ConfigMapping(prefix = "huiyin.citizen")
public interface CitizenConfiguration {
    /** How often one number may be asked for in the window, whether it exists or not. */
    @WithDefault("10")
    int attemptsPerNumber();

    /** How often one address may ask in the window; many people may stand behind one. */
    @WithDefault("60")
    int attemptsPerAddress();

    /** The time in which used attempts come back. */
    @WithDefault("10m")
    Duration window();
}
