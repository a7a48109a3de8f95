package org.huiyin.web;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets Quarkus' OIDC wake up only where there is a key. Without one it would end the start itself, with a message that
 * knows nothing of our keys; so it stays asleep, and {@link StartRequirements} end the start with the better one.
 */
public class TokenTenant implements ConfigSourceFactory {
    static final String ENABLED = "quarkus.oidc.tenant-enabled";

    /** Above the defaults of the jars, below everything that people set. */
    private static final int ORDINAL = 110;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean enabled = isSet(context, TokenKeys.PUBLIC_KEY) || isSet(context, TokenKeys.PROVIDER);
        return List.of(new PropertiesConfigSource(Map.of(ENABLED, Boolean.toString(enabled)), "token tenant", ORDINAL));
    }

    private static boolean isSet(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value != null && value.getValue() != null && !value.getValue().isBlank();
    }
}
