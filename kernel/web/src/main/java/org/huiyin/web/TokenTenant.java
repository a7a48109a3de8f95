package org.huiyin.web;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets Quarkus' OIDC wake up only where there is a key. Without one it would end the start itself, with a message that
 * knows nothing of our keys; so it stays asleep, and {@link StartRequirements} end the start with the better one.
 */
public class TokenTenant implements ConfigSourceFactory {
    static final String ENABLED = "quarkus.oidc.tenant-enabled";

    /** A provider says itself who it is; tokens must name just that. */
    static final String ISSUER = "huiyin.token.issuer";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean provider = DerivedSettings.isSet(context, TokenKeys.PROVIDER);
        Map<String, String> settings = new HashMap<>();
        settings.put(ENABLED, Boolean.toString(provider || DerivedSettings.isSet(context, TokenKeys.PUBLIC_KEY)));
        if (provider) {
            settings.put(ISSUER, "");
        }
        return DerivedSettings.source("token tenant", settings);
    }
}
