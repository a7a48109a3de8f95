package org.huiyin.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the gateway speaks to the services. Every limit holds for each service by itself. */
@ConfigMapping(prefix = "huiyin.routing")
public interface RoutingConfiguration {
    /** How long a connection to a service may take to open. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** How long a service may stay silent while something is read from it. */
    @WithDefault("10s")
    Duration readTimeout();

    /** How long a service may stay silent while something is written to it; an import says nothing until it ends. */
    @WithDefault("120s")
    Duration writeTimeout();

    /**
     * How long a connection to a service is kept that nothing is asked by; shorter than the services'
     * {@code quarkus.shutdown.delay}, or one that ends may cut a request.
     */
    @WithDefault("3s")
    Duration idleTimeout();

    /** Connections that are open to a service at most. */
    @WithDefault("64")
    int connections();

    /** Requests that wait for one of them at most; further ones are refused at once. */
    @WithDefault("256")
    int queue();

    /** The largest body that is passed on. */
    @WithDefault("64M")
    MemorySize largestBody();

    /** Requests in a row that must fail before a service counts as dead. */
    @WithDefault("5")
    int failures();

    /** How long a dead service is not asked. */
    @WithDefault("2s")
    Duration pause();

    /** The {@code quarkus.tls} configuration that knows the services' certificates, for addresses with https. */
    Optional<String> tlsConfigurationName();
}
