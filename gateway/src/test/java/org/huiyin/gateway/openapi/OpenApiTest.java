package org.huiyin.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.routing.RouteTable;
import org.huiyin.gateway.source.SourcesConfiguration;
import org.huiyin.testkit.CommittedFile;
import org.junit.jupiter.api.Test;

@GatewayTest
class OpenApiTest {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    @Inject
    SourcesConfiguration sources;

    @Test
    void the_committed_document_is_the_gateways_own_and_those_of_the_services_in_one() throws IOException {
        JsonNode own = YAML.readTree(given().get("/openapi/gateway").asString());
        var merge = new DocumentMerge((ObjectNode) own);
        merge.add("gateway", own, path -> true);
        for (var source : sources.byName().entrySet()) {
            Path document = Path.of("..", source.getKey(), "openapi.yaml");
            if (Files.exists(document)) {
                List<String> segments = RouteTable.segments(source.getValue());
                merge.add(
                        source.getKey(),
                        YAML.readTree(document.toFile()),
                        path -> segments.stream()
                                .anyMatch(segment -> (path + "/").startsWith("/api/v1/" + segment + "/")));
            }
        }

        CommittedFile.ofModule("openapi.yaml").holds(YAML.writeValueAsString(merge.result()));
    }

    @Test
    void the_gateway_serves_it_as_yaml_and_as_json() {
        given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .body(containsString("openapi: 3.1"));
        given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("servers[0].url", equalTo("/"))
                .body("paths", hasKey("/session"));
    }

    @Test
    void swagger_ui_comes_from_the_gateway_alone() {
        String page = given().get("/swagger").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("/static/bundle/swagger-")
                .doesNotContain("https://")
                .doesNotContain("<script>");
    }
}
