package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples of version 1 that every later version must read. A sample is never changed; new ones are added. */
class GoldenSamplesTest {
    @ParameterizedTest
    @CsvSource({
        "item-finding, item-changed.v1, org.huiyin.event.ItemEvent",
        "item-petition, item-changed.v1, org.huiyin.event.ItemEvent",
        "item-with-tasks, item-changed.v1, org.huiyin.event.ItemEvent",
        "item-ledger, item-changed.v1, org.huiyin.event.ItemEvent",
        "item-finding-without-term, item-changed.v1, org.huiyin.event.ItemEvent",
        "item-quantity-ledger, item-changed.v1, org.huiyin.event.ItemEvent",
        "marker-counts, marker.v1, org.huiyin.event.Marker",
        "marker-heartbeat, marker.v1, org.huiyin.event.Marker",
        "directory-unit, directory-entry.v1, org.huiyin.event.DirectoryRecord",
        "directory-unit-moved, directory-entry.v1, org.huiyin.event.DirectoryRecord",
        "directory-unit-merged, directory-entry.v1, org.huiyin.event.DirectoryRecord",
        "directory-policy, directory-entry.v1, org.huiyin.event.DirectoryRecord",
        "directory-category, directory-entry.v1, org.huiyin.event.DirectoryRecord",
        "directory-calendar, directory-entry.v1, org.huiyin.event.DirectoryRecord",
        "directory-manifest, directory-entry.v1, org.huiyin.event.DirectoryRecord"
    })
    void a_sample_keeps_its_schema_and_is_read_and_written_without_loss(String sample, String schema, Class<?> type)
            throws IOException {
        JsonNode json = EventJson.MAPPER.readTree(resource("/golden/v1/" + sample + ".json"));

        Object read = EventJson.MAPPER.treeToValue(json, type);

        assertThat(schema(schema).validate(json)).isEmpty();
        JsonNode written =
                EventJson.MAPPER.readTree(EventJson.MAPPER.writerFor(type).writeValueAsBytes(read));
        assertThat(schema(schema).validate(written)).isEmpty();
        assertThat(EventJson.MAPPER.treeToValue(written, type)).isEqualTo(read);
        json.fieldNames()
                .forEachRemaining(
                        field -> assertThat(written.has(field)).as(field).isTrue());
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(resource("/org/huiyin/event/" + name + ".schema.json"));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(GoldenSamplesTest.class.getResourceAsStream(name), name);
    }
}
