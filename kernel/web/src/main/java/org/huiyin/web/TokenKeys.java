package org.huiyin.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An application without a key to verify tokens does not start. */
@ApplicationScoped
public class TokenKeys {
    static final String PUBLIC_KEY = "huiyin.token.public-key";
    static final String PROVIDER = "quarkus.oidc.auth-server-url";

    private static final int FIRST = 1;

    private final Optional<String> publicKey;
    private final Optional<String> provider;

    public TokenKeys(
            @ConfigProperty(name = PUBLIC_KEY) Optional<String> publicKey,
            @ConfigProperty(name = PROVIDER) Optional<String> provider) {
        this.publicKey = publicKey;
        this.provider = provider;
    }

    void require(@Observes @Priority(FIRST) StartupEvent start) {
        if (publicKey.isEmpty() && provider.isEmpty()) {
            throw new IllegalStateException("No key to verify tokens with: set " + PUBLIC_KEY
                    + " (HUIYIN_TOKEN_PUBLIC_KEY: an RSA public key, base64 of its PEM) or " + PROVIDER
                    + " (QUARKUS_OIDC_AUTH_SERVER_URL: an OIDC provider)");
        }
        if (publicKey.isPresent() && provider.isPresent()) {
            throw new IllegalStateException("Two sources of keys to verify tokens with: set either " + PUBLIC_KEY
                    + " or " + PROVIDER + ", not both");
        }
    }
}
