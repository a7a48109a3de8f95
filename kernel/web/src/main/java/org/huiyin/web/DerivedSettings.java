package org.huiyin.web;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Settings that follow from whether others are set: above the defaults of the jars, below everything people set. */
public final class DerivedSettings {
    private static final int ORDINAL = 110;

    private DerivedSettings() {}

    /** @param name of the source, for who asks where a value comes from */
    public static Iterable<ConfigSource> source(String name, Map<String, String> settings) {
        return List.of(new PropertiesConfigSource(settings, name, ORDINAL));
    }

    /** Whether a setting has a value that is not blank, a default included. */
    public static boolean isSet(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value != null && value.getValue() != null && !value.getValue().isBlank();
    }
}
