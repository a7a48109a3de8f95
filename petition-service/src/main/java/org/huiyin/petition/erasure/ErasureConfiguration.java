package org.huiyin.petition.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** When petitioners' data and words are erased. */
@ConfigMapping(prefix = "huiyin.erasure")
public interface ErasureConfiguration {
    /** Years after the completion, or after a petition was excluded; counted by days of Asia/Shanghai. */
    @WithDefault("10")
    @Min(1) int afterYears();

    /** When it is looked for what is due, as a cron expression in the time of Asia/Shanghai; {@code off} for never. */
    @WithDefault("0 0 3 * * ?")
    String cron();
}
