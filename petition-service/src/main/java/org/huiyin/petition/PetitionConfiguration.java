package org.huiyin.petition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be set for the petition line. */
@ConfigMapping(prefix = "huiyin.petition")
public interface PetitionConfiguration {
    /** Which limits hold: {@code default} by urgency, or {@code alternative} by kind of petition. */
    @WithDefault("default")
    PolicyPack policyPack();

    /** The packs of limits that come with the service. */
    enum PolicyPack {
        DEFAULT,
        ALTERNATIVE
    }
}
