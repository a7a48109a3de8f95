package org.huiyin.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An application without a key to verify tokens does not start. */
@ApplicationScoped
public class TokenKeys implements StartRequirement {
    static final String PUBLIC_KEY = "huiyin.token.public-key";
    static final String PROVIDER = "quarkus.oidc.auth-server-url";

    private final Optional<String> publicKey;
    private final Optional<String> provider;

    public TokenKeys(
            @ConfigProperty(name = PUBLIC_KEY) Optional<String> publicKey,
            @ConfigProperty(name = PROVIDER) Optional<String> provider) {
        this.publicKey = publicKey;
        this.provider = provider;
    }

    @Override
    public List<String> unmet() {
        if (publicKey.isEmpty() && provider.isEmpty()) {
            return List.of("No key to verify tokens with: set " + PUBLIC_KEY
                    + " (HUIYIN_TOKEN_PUBLIC_KEY: an RSA public key, base64 of its PEM) or " + PROVIDER
                    + " (QUARKUS_OIDC_AUTH_SERVER_URL: an OIDC provider)");
        }
        if (publicKey.isPresent() && provider.isPresent()) {
            return List.of("Two sources of keys to verify tokens with: set either " + PUBLIC_KEY + " or " + PROVIDER
                    + ", not both");
        }
        return List.of();
    }
}
