package org.huiyin.petition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ChannelAliasTest {
    private static String over(String channel) {
        return Casework.help("city.cables").replace("HOTLINE_12345", channel);
    }

    @ParameterizedTest
    @CsvSource({
        "市民服务热线, HOTLINE_12345",
        "政务服务热线, HOTLINE_12345",
        "市长热线, HOTLINE_12345",
        "１２３４５ 热线, HOTLINE_12345",
        "区长信箱, DISTRICT_HEAD_MAILBOX",
        "人民网留言, ONLINE_MESSAGE",
        "微城管·随手拍, CITY_SNAPSHOT",
        "Mayor's Hotline, HOTLINE_12345",
        "LETTER, LETTER"
    })
    void a_channel_may_be_called_by_any_of_its_names_and_is_kept_by_its_code(String name, String channel) {
        Casework.tryToRegister(over(name)).then().statusCode(201).body("channel", equalTo(channel));
    }

    @ParameterizedTest
    @ValueSource(strings = {"市政热线", "hotline_12345", ""})
    void a_name_that_no_channel_has_is_refused_with_the_codes(String name) {
        Casework.tryToRegister(over(name))
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("channel"))
                .body("errors[0].code", equalTo("not-allowed"))
                .body("errors[0].allowed", hasItem("HOTLINE_12345"));
    }

    @Test
    void a_channel_that_is_no_text_is_refused() {
        Casework.tryToRegister(over("x").replace("\"x\"", "12345"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("channel"));
    }

    @Test
    void an_import_may_use_the_names_too() {
        String line = """
                {"key":"alias-1","at":"2021-03-01T09:00:00+08:00",\
                "actor":{"subject":"demo-operator","role":"operator","unit":"620302-ZF01"},"item":%s}
                """.formatted(
                over("政务服务便民热线").replace("city.cables", "rural.homestead").strip());

        Casework.importLines(line).then().statusCode(200).body("imported", equalTo(1));

        Casework.list(Casework.OPERATOR, Map.of("category", "rural.homestead"))
                .then()
                .body("items.channel", contains("HOTLINE_12345"));
    }

    @Test
    void the_names_are_listed_with_the_codes() {
        Casework.as(Casework.OPERATOR)
                .get("/api/v1/codes")
                .then()
                .statusCode(200)
                .body("channelAliases.findAll { it.code == 'HOTLINE_12345' }.zh", hasItem("市长热线"))
                .body("channelAliases.find { it.zh == '随手拍' }.code", equalTo("CITY_SNAPSHOT"))
                .body("channelAliases.find { it.zh == '随手拍' }.en", equalTo("Snapshot"));
    }
}
