package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracingSwitchTest {
    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";

    private static boolean disabled(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withDefaultValue(ENDPOINT, "http://localhost:4317/")
                .withSources(new TracingSwitch())
                .withSources(new PropertiesConfigSource(environment, "environment", 300))
                .build()
                .getValue(TracingSwitch.DISABLED, Boolean.class);
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.otel.exporter.otlp.endpoint, http://collector:4318, false",
        "quarkus.otel.exporter.otlp.traces.endpoint, http://collector:4318, false",
        "quarkus.otel.exporter.otlp.endpoint, '', true",
        "another.key, http://collector:4318, true"
    })
    void traces_are_made_where_it_is_said_where_to_send_them(String name, String value, boolean disabled) {
        assertThat(disabled(Map.of(name, value))).isEqualTo(disabled);
    }

    @Test
    void what_people_set_goes_before() {
        assertThat(disabled(Map.of(ENDPOINT, "http://collector:4318", TracingSwitch.DISABLED, "true")))
                .isTrue();
    }
}
