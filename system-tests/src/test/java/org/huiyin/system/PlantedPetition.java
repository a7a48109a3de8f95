package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.event.EventJson;

/**
 * A petition that is mishandled and handled, with people named wherever words can be written.
 *
 * @param path of the petition in the API
 */
record PlantedPetition(String path, String id, String number) {
    /** The petitioner's own data, which petition-service seals. */
    static final List<String> SEALED = List.of("欧阳守拙", "13912340987", "延安路七号院二单元九零一");
    /** What is written in words, which stays in petition-service. */
    static final List<String> IN_WORDS = List.of(
            "上官题名", "上官正文", "上官退回", "上官答复", "上官审核", "上官文件", "上官查看", "上官错误", "上官查询", "上官误入", "18650012345", "北京路八号院三单元");

    private static final String UNIT = "620302-J01";

    static List<String> words() {
        return Stream.concat(SEALED.stream(), IN_WORDS.stream()).toList();
    }

    /** Through the gateway of the demo system. */
    static PlantedPetition plant() {
        Api operator = DemoSystem.as("operator");
        Api handler = DemoSystem.as("handler", UNIT);
        Map<String, Object> body = Map.of(
                "title", "上官题名反映夜间施工噪声",
                "content", "上官正文，电话 18650012345，住北京路八号院三单元",
                "channel", "HOTLINE_12345",
                "petitionKind", "COMPLAINT",
                "category",
                        operator.get("/api/v1/petitions?limit=1")
                                .at("/items/0/category")
                                .asText(),
                "petitioner", Map.of("name", SEALED.get(0), "phone", SEALED.get(1), "address", SEALED.get(2)));
        Api.Answer registered = operator.post("/api/v1/petitions", json(body));
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        String id = registered.json().get("id").asText();
        var planted = new PlantedPetition(
                "/api/v1/petitions/" + id, id, registered.json().get("number").asText());
        planted.handle(operator, handler);
        planted.mishandle(operator, registered.json().get("queryCode").asText());
        return planted;
    }

    private void handle(Api operator, Api handler) {
        act(operator, "acceptances", Map.of());
        act(operator, "dispatches", Map.of("unit", UNIT));
        act(handler, "declines", Map.of("reason", "上官退回说不属本单位"));
        act(operator, "dispatches", Map.of("unit", UNIT));
        act(handler, "signatures", Map.of());
        attach(handler);
        act(handler, "replies", Map.of("reply", "上官答复已处理", "noEvidenceReason", "现场口头答复"));
        act(operator, "reviews", Map.of("decision", "CLOSE", "remark", "上官审核属实"));
    }

    /** Words where they do not belong, and what tells the petitioner's data. */
    private void mishandle(Api operator, String code) {
        assertThat(operator.act(path, "reviews", "{\"decision\":\"上官错误\"}").status())
                .isEqualTo(400);
        assertThat(operator.fetch("/api/v1/petitions?q=%E4%B8%8A%E5%AE%98%E6%9F%A5%E8%AF%A2")
                        .status())
                .isIn(200, 400);
        assertThat(operator.fetch("/api/v1/petitions?source=%E4%B8%8A%E5%AE%98%E8%AF%AF%E5%85%A5")
                        .status())
                .isIn(200, 400);
        assertThat(operator.post(path + "/reveals", json(Map.of("reason", "上官查看以便回访")))
                        .status())
                .isEqualTo(201);
        assertThat(operator.post("/api/v1/citizen/look-ups", json(Map.of("number", number, "code", code)))
                        .status())
                .isEqualTo(200);
    }

    private void attach(Api handler) {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R'};
        Api.Answer attached = handler.upload(path + "/evidence", "image/png", "上官文件.png", png);
        assertThat(attached.status()).as(attached.body()).isEqualTo(201);
    }

    private void act(Api api, String action, Map<String, ?> body) {
        Api.Answer answer = api.act(path, action, json(body));
        assertThat(answer.status()).as(action + ": " + answer.body()).isEqualTo(201);
    }

    private static String json(Map<String, ?> body) {
        try {
            return EventJson.MAPPER.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
