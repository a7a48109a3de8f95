package org.huiyin.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.testkit.Patience.patiently;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Each line is JSON and says which request, trace and item it is about. */
@QuarkusTest
class LogsTest {
    private static final Path LOG = Path.of("target", "logs", "web.log");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private static void fail(String request, String item) {
        given().auth()
                .oauth2(Tokens.of("supervisor", "620302-J01"))
                .header(RequestContext.ID_HEADER, request)
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .get("/api/v1/specimens/{item}/unexpected?name=张三", item)
                .then()
                .statusCode(500);
    }

    private static JsonNode line(String request) {
        return patiently().until(() -> find(request), Optional::isPresent).orElseThrow();
    }

    private static Optional<JsonNode> find(String request) throws IOException {
        return Files.readAllLines(LOG).stream()
                .map(LogsTest::json)
                .filter(line -> line.at("/mdc/requestId").asText().equals(request))
                .findFirst();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + line, e);
        }
    }

    @Test
    void a_line_names_its_request_its_trace_and_its_item() {
        String item = UUID.randomUUID().toString();
        String request = UUID.randomUUID().toString();

        fail(request, item);

        JsonNode line = line(request);
        assertThat(line.at("/mdc/itemId").asText()).isEqualTo(item);
        assertThat(line.at("/mdc/traceId").asText()).isEqualTo(TRACE);
        assertThat(line.at("/mdc/spanId").asText()).matches("[0-9a-f]{16}");
        assertThat(line.get("level").asText()).isEqualTo("ERROR");
        assertThat(line.get("loggerName").asText()).isEqualTo("org.huiyin.web.ProblemConventions");
        assertThat(line.get("message").asText())
                .isEqualTo(
                        "Unexpected failure of request " + request + " to /api/v1/specimens/" + item + "/unexpected");
        assertThat(line.get("timestamp").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*");
        assertThat(line.at("/exception/exceptionType").asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(line.toString()).doesNotContain("张三");
    }

    @Test
    void what_is_no_id_does_not_pass_for_one() {
        String request = UUID.randomUUID().toString();

        fail(request, "somebody");

        assertThat(line(request).path("mdc").has("itemId")).isFalse();
    }
}
