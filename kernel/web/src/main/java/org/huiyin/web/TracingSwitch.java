package org.huiyin.web;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Traces are made only where it is said where to send them; otherwise nothing is recorded and nobody is called. */
public class TracingSwitch implements ConfigSourceFactory {
    static final String DISABLED = "quarkus.otel.sdk.disabled";

    private static final List<String> ENDPOINTS =
            List.of("quarkus.otel.exporter.otlp.endpoint", "quarkus.otel.exporter.otlp.traces.endpoint");

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean disabled = ENDPOINTS.stream().noneMatch(name -> isSetByPeople(context, name));
        return DerivedSettings.source("tracing switch", Map.of(DISABLED, Boolean.toString(disabled)));
    }

    /** Quarkus has a default, an address of this host, at the lowest place of all. */
    private static boolean isSetByPeople(ConfigSourceContext context, String name) {
        return DerivedSettings.isSet(context, name) && context.getValue(name).getConfigSourceOrdinal() >= 0;
    }
}
