package org.huiyin.web;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
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

    /** Above the defaults of the jars, below everything that people set. */
    private static final int ORDINAL = 110;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean provider = isSet(context, TokenKeys.PROVIDER);
        Map<String, String> settings = new HashMap<>();
        settings.put(ENABLED, Boolean.toString(provider || isSet(context, TokenKeys.PUBLIC_KEY)));
        if (provider) {
            settings.put(ISSUER, "");
        }
        return List.of(new PropertiesConfigSource(settings, "token tenant", ORDINAL));
    }

    private static boolean isSet(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value != null && value.getValue() != null && !value.getValue().isBlank();
    }
}
