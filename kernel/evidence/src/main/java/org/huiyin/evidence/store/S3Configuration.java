package org.huiyin.evidence.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How the store S3 is reached. */
@ConfigMapping(prefix = "huiyin.evidence.s3")
public interface S3Configuration {
    /** Where it answers, e.g. {@code https://s3.example}. */
    Optional<URI> endpoint();

    /** Its region; most servers other than Amazon's take any. */
    @WithDefault("us-east-1")
    String region();

    /** The bucket; it must exist. */
    Optional<String> bucket();

    /** The key's name. */
    Optional<String> accessKey();

    /** The key. */
    Optional<String> secretKey();

    /** Whether the bucket stands in the path of a URL instead of its host. */
    @WithDefault("true")
    boolean pathStyle();

    /** How long a connection may take to open. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long the store may stay silent. */
    @WithDefault("30s")
    Duration readTimeout();
}
