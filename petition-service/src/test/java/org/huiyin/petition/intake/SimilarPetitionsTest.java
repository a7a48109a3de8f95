package org.huiyin.petition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test is about a matter of its own. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class SimilarPetitionsTest {
    private static final String SIMILAR = Casework.PETITIONS + "/similar";

    @Inject
    PetitionTexts texts;

    @Inject
    DataSource dataSource;

    private static Response similar(String token, String title) {
        return Casework.as(token).body("{\"title\":\"" + title + "\"}").post(SIMILAR);
    }

    private static String registered(String title, String category) {
        return Casework.register(
                Casework.help(category).replace(Casework.TITLE, title).replace(Casework.CONTENT, title));
    }

    @Test
    void an_earlier_petition_about_the_same_matter_is_shown_at_once_and_says_why() {
        String id = registered("龙首里社区11号楼楼道里的声控灯坏了一个月", "works.lights");

        Response shown = similar(Casework.OPERATOR, "反映龙首里小区十一号楼楼道声控灯损坏，晚上漆黑");

        shown.then()
                .statusCode(200)
                .body("threshold", equalTo(0.4f))
                .body("items.id", contains(id))
                .body("items[0].title", equalTo("龙首里社区11号楼楼道里的声控灯坏了一个月"))
                .body("items[0].status", equalTo("REGISTERED"))
                .body("items[0].category", equalTo("works.lights"))
                .body("items[0].href", equalTo(Casework.path(id)))
                .body(
                        "items[0].number",
                        equalTo(Casework.one(id, Casework.OPERATOR).path("number")))
                .body("items[0].sharedPlaces", contains("首里"))
                .body("items[0].sharedWords", hasItem("路灯"));
        assertThat(shown.<Float>path("items[0].score")).isBetween(0.4f, 1f);
    }

    @Test
    void another_place_is_another_matter() {
        registered("凤凰里社区3号楼暖气不热，室内只有十三度", "utilities.power");

        similar(Casework.OPERATOR, "麒麟里社区3号楼暖气不热，室内只有十三度")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void the_most_similar_come_first_and_no_more_than_were_asked_for() {
        for (int i = 0; i < 4; i++) {
            registered("海棠路口的斑马线磨没了，学生过街危险", "safety.traffic");
        }
        String same = registered("海棠路口斑马线看不清，请重新划线，学生过街危险", "safety.traffic");
        String question = "{\"title\":\"海棠路口斑马线看不清，请重新划线，学生过街危险\",\"limit\":2}";

        Response shown = Casework.as(Casework.OPERATOR).body(question).post(SIMILAR);

        shown.then()
                .body("items", hasSize(2))
                .body("items[0].id", equalTo(same))
                .body("items[0].score", equalTo(1f));
        assertThat(shown.<Float>path("items[1].score")).isLessThan(1f);
    }

    @Test
    void a_report_is_not_shown_to_the_unit_it_is_about() {
        String title = "海螺街办事处采购办公桌吃回扣";
        String id = Casework.register(Casework.report("620302-J02").replace("反映公车使用不规范", title));

        similar(Tokens.of("operator", "620302-J02"), title)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        similar(Casework.OPERATOR, title).then().body("items.id", contains(id));
    }

    @Test
    void words_that_change_are_followed() {
        String id = registered("丁香巷公厕冲水坏了，夏天臭气熏天", "works.drains");
        similar(Casework.OPERATOR, "丁香巷公厕冲水坏了").then().body("items.id", contains(id));

        Casework.act(id, "acceptances", "{}", Casework.OPERATOR).then().statusCode(201);

        similar(Casework.OPERATOR, "丁香巷公厕冲水坏了")
                .then()
                .body("items.id", contains(id))
                .body("items[0].status", equalTo("ACCEPTED"));
    }

    @Test
    void words_that_were_erased_are_found_no_more() throws SQLException {
        String id = registered("紫藤巷电线杆倾斜快要倒了", "utilities.power");
        similar(Casework.OPERATOR, "紫藤巷电线杆倾斜").then().body("items.id", contains(id));

        try (Connection connection = dataSource.getConnection();
                PreparedStatement erase =
                        connection.prepareStatement("update petition set title = null, content = null where id = ?")) {
            erase.setObject(1, UUID.fromString(id));
            erase.executeUpdate();
        }

        similar(Casework.OPERATOR, "紫藤巷电线杆倾斜").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void whoever_follows_the_table_gets_what_is_new_and_nothing_twice_for_ever() {
        String mark = texts.since("0", text -> {});
        String id = registered("银杏路路牌倒了", "works.roads");

        List<String> seen = new ArrayList<>();
        String next = texts.since(mark, text -> seen.add(text.id().toString()));
        List<String> later = new ArrayList<>();
        texts.since(next, text -> later.add(text.id().toString()));

        assertThat(seen).contains(id).hasSizeLessThan(100);
        assertThat(later).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', title, not-blank",
        "'{\"title\":\"路灯\",\"limit\":0}', limit, min",
        "'{\"title\":\"路灯\",\"limit\":21}', limit, max",
        "'{\"title\":\"路灯\",\"words\":\"x\"}', words, unknown-field"
    })
    void what_cannot_be_asked_is_refused(String body, String field, String code) {
        Casework.as(Casework.OPERATOR)
                .body(body)
                .post(SIMILAR)
                .then()
                .statusCode(400)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "handler", "leader", "auditor", "inspector"})
    void only_operators_ask(String role) {
        similar(Tokens.of(role, "620302-J02"), "路灯不亮").then().statusCode(403).body("type", endsWith("/forbidden"));
    }
}
