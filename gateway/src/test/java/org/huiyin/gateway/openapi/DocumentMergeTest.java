package org.huiyin.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocumentMergeTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final DocumentMerge merge = new DocumentMerge((ObjectNode) read("{openapi: 3.1.0, info: {title: One}}"));

    @Test
    void only_routed_paths_and_what_they_need_are_taken() {
        merge.add("a", read("""
                        paths:
                          /a: {get: {responses: {"200": {content: {json: {schema: {$ref: "#/components/schemas/A"}}}}}}}
                          /me: {get: {responses: {"200": {content: {json: {schema: {$ref: "#/components/schemas/Me"}}}}}}}
                        components:
                          schemas:
                            A: {properties: {b: {$ref: "#/components/schemas/B"}}}
                            B: {type: string}
                            Me: {type: string}
                        """), path -> path.equals("/a"));

        JsonNode result = merge.result();

        assertThat(result.path("paths").fieldNames()).toIterable().containsExactly("/a");
        assertThat(result.path("components").path("schemas").fieldNames())
                .toIterable()
                .containsExactly("A", "B");
        assertThat(result.path("servers").get(0).path("url").asText()).isEqualTo("/");
    }

    @Test
    void the_same_name_with_other_content_is_refused() {
        String document = """
                paths: {/%s: {get: {schema: {$ref: "#/components/schemas/A"}}}}
                components: {schemas: {A: {type: %s}}}
                """;
        merge.add("a", read(document.formatted("a", "string")), path -> true);
        merge.add("b", read(document.formatted("b", "string")), path -> true);

        assertThatThrownBy(() -> merge.add("c", read(document.formatted("c", "integer")), path -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("c has other content")
                .hasMessageContaining("schemas 'A'");
    }

    private static JsonNode read(String text) {
        try {
            return YAML.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
