package org.huiyin.web;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Traces are made only where it is said where to send them; otherwise nothing is recorded and nobody is called. */
public class TracingSwitch implements ConfigSourceFactory {
    static final String DISABLED = "quarkus.otel.sdk.disabled";

    private static final List<String> ENDPOINTS =
            List.of("quarkus.otel.exporter.otlp.endpoint", "quarkus.otel.exporter.otlp.traces.endpoint");
    /** Above the defaults of the jars, below everything that people set. */
    private static final int ORDINAL = 110;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean disabled = ENDPOINTS.stream().noneMatch(name -> isSet(context.getValue(name)));
        return List.of(
                new PropertiesConfigSource(Map.of(DISABLED, Boolean.toString(disabled)), "tracing switch", ORDINAL));
    }

    /** Quarkus has a default, an address of this host, at the lowest place of all. */
    private static boolean isSet(ConfigValue value) {
        return value != null
                && value.getValue() != null
                && !value.getValue().isBlank()
                && value.getConfigSourceOrdinal() >= 0;
    }
}
