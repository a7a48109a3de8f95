package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.event.EventJson;
import org.huiyin.event.Topics;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Test;

/** Whatever names a petitioner stays in petition-service, and there the petitioner's own data are sealed. */
class PlantedDataTest {
    private static final List<String> SEALED = List.of("欧阳守拙", "13912340987", "延安路七号院二单元九零一");
    private static final List<String> IN_WORDS =
            List.of("上官题名", "上官正文", "上官退回", "上官答复", "上官审核", "上官文件", "上官查看", "上官错误", "18650012345", "北京路八号院三单元");
    private static final String UNIT = "620302-J01";

    private final LaunchedSystem system = DemoSystem.system();
    private final Traces traces = new Traces(system);
    private final Api operator = DemoSystem.as("operator");
    private final Api handler = DemoSystem.as("handler", UNIT);

    @Test
    void nothing_that_names_a_petitioner_leaves_petition_service() throws Exception {
        String number = plant();
        awaitOnTopic(number);

        List<String> everything =
                Stream.concat(SEALED.stream(), IN_WORDS.stream()).toList();
        assertThat(traces.onTopics(everything)).isEmpty();
        assertThat(traces.inLogs(everything)).isEmpty();
        assertThat(traces.inMetrics(everything)).isEmpty();
        assertThat(traces.inDatabase("task", everything)).isEmpty();
        assertThat(traces.inDatabase("inspection", everything)).isEmpty();
        assertThat(traces.inDatabase("petition", SEALED)).isEmpty();
        assertThat(traces.inDatabase("petition", IN_WORDS))
                .as("the search itself")
                .isNotEmpty();
    }

    /** A petition that is mishandled and handled, with people named wherever words can be written. */
    private String plant() {
        Map<String, Object> body = Map.of(
                "title", "上官题名反映夜间施工噪声",
                "content", "上官正文，电话 18650012345，住北京路八号院三单元",
                "channel", "HOTLINE_12345",
                "petitionKind", "COMPLAINT",
                "category", category(),
                "petitioner", Map.of("name", SEALED.get(0), "phone", SEALED.get(1), "address", SEALED.get(2)));
        Api.Answer registered = operator.post("/api/v1/petitions", json(body));
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        String petition = "/api/v1/petitions/" + registered.json().get("id").asText();
        act(operator, petition, "acceptances", Map.of());
        act(operator, petition, "dispatches", Map.of("unit", UNIT));
        act(handler, petition, "declines", Map.of("reason", "上官退回说不属本单位"));
        act(operator, petition, "dispatches", Map.of("unit", UNIT));
        act(handler, petition, "signatures", Map.of());
        attach(petition);
        act(handler, petition, "replies", Map.of("reply", "上官答复已处理", "noEvidenceReason", "现场口头答复"));
        assertThat(operator.act(petition, "reviews", "{\"decision\":\"上官错误\"}").status())
                .isEqualTo(400);
        act(operator, petition, "reviews", Map.of("decision", "CLOSE", "remark", "上官审核属实"));
        assertThat(operator.post(petition + "/reveals", json(Map.of("reason", "上官查看以便回访")))
                        .status())
                .isEqualTo(201);
        return registered.json().get("number").asText();
    }

    private String category() {
        return operator.get("/api/v1/petitions?limit=1").at("/items/0/category").asText();
    }

    private void attach(String petition) {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R'};
        Api.Answer attached = handler.upload(petition + "/evidence", "image/png", "上官文件.png", png);
        assertThat(attached.status()).as(attached.body()).isEqualTo(201);
    }

    private static void act(Api api, String petition, String action, Map<String, ?> body) {
        Api.Answer answer = api.act(petition, action, json(body));
        assertThat(answer.status()).as(action + ": " + answer.body()).isEqualTo(201);
    }

    private void awaitOnTopic(String number) {
        await().until(() -> new TopicReader(system.bootstrapServers())
                .events(Topics.PETITIONS).stream()
                        .anyMatch(event -> number.equals(event.number()) && "CLOSED".equals(event.status())));
    }

    private static String json(Map<String, ?> body) {
        try {
            return EventJson.MAPPER.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
