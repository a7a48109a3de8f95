package org.huiyin.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The merged document, as it was committed with this version. */
@ApplicationScoped
public class OpenApiDocument {
    private final String yaml;
    private final String json;

    public OpenApiDocument(ObjectMapper mapper) {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream("openapi.yaml")) {
            yaml = new String(
                    Objects.requireNonNull(file, "openapi.yaml is missing").readAllBytes(), StandardCharsets.UTF_8);
            json = mapper.writeValueAsString(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.yaml cannot be read", e);
        }
    }

    public String yaml() {
        return yaml;
    }

    public String json() {
        return json;
    }
}
