package org.huiyin.gateway.routing;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.util.Optional;

/**
 * By what the gateway knows a service that it asks by https, and what it shows itself: the configuration that is named,
 * else the default one of {@code quarkus.tls}, else what the JVM trusts.
 */
@ApplicationScoped
public class ServiceTls {
    private final Optional<TlsConfiguration> configuration;

    /** @throws IllegalStateException if a configuration is named that there is not */
    public ServiceTls(RoutingConfiguration routing, TlsConfigurationRegistry registry) {
        this.configuration = TlsConfiguration.from(registry, routing.tlsConfigurationName());
    }

    /** For a client of Vert.x that speaks https. */
    void apply(HttpClientOptions options) {
        configuration.ifPresent(found -> TlsConfigUtils.configure(options, found));
    }

    /** For a client of the JDK. */
    public void apply(HttpClient.Builder client) {
        configuration.ifPresent(found -> {
            try {
                client.sslContext(found.createSSLContext());
            } catch (Exception e) {
                throw new IllegalStateException("no TLS towards the services: " + e.getMessage(), e);
            }
        });
    }
}
