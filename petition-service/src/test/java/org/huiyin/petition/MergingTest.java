package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that count have a category of their own. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class MergingTest {
    @Test
    void a_merged_petition_gets_the_answer_of_its_main_one_and_counts_with_it() {
        String category = "works.roads";
        String main = Casework.dispatched(Casework.help(category), Merges.UNIT);
        String other = Merges.merged(Casework.help(category), main);
        Casework.one(other, Casework.OPERATOR)
                .then()
                .body("status", equalTo("MERGED"))
                .body("phase", equalTo("OPEN"))
                .body("facts", hasKey("MERGED"))
                .body("facts", hasKey("ACCEPTED"))
                .body("links.type", contains("MERGED_INTO"))
                .body("links.id", contains(main))
                .body("actions", contains("UNMERGE"));
        Casework.act(main, "signatures", "{}", Casework.handler(Merges.UNIT))
                .then()
                .statusCode(201);
        Casework.act(main, "replies", Casework.reply(), Casework.handler(Merges.UNIT))
                .then()
                .statusCode(201);

        Casework.review(main, "CLOSE").then().statusCode(201);

        Casework.one(other, Casework.OPERATOR)
                .then()
                .body("status", equalTo("MERGED"))
                .body("phase", equalTo("DONE"))
                .body("reply", equalTo(Casework.REPLY))
                .body("facts", hasKey("REPLIED_IN_TIME"))
                .body("facts", hasKey("COMPLETED_IN_TIME"))
                .body("facts", hasKey("FIRST_PASS"));
        assertThat(Merges.counted(category, "REGISTERED", "COMPLETED")).isEqualTo(2);
        assertThat(Merges.counted(category, "ACCEPTED", "ACCEPTED")).isEqualTo(2);
        assertThat(Merges.counted(category, "COMPLETED", "COMPLETED")).isEqualTo(2);
        Casework.as(Casework.OPERATOR)
                .get(Casework.path(other) + "/history?verify=true")
                .then()
                .body("verified", equalTo(true))
                .body("items.action", contains("REGISTER", "MERGE", "FOLLOW", "FOLLOW"))
                .body("items[3].actor.role", equalTo("system"));
    }

    @Test
    void what_the_main_one_has_to_do_again_is_open_again_for_all() {
        String category = "works.greenery";
        String main = Casework.dispatched(Casework.help(category), Merges.UNIT);
        String other = Merges.merged(Casework.help(category), main);
        Merges.answerAndClose(main);
        Casework.act(main, "redos", "{\"reason\":\"未修剪\"}", Casework.SUPERVISOR)
                .then()
                .statusCode(201);
        Casework.one(other, Casework.OPERATOR)
                .then()
                .body("phase", equalTo("OPEN"))
                .body("facts", hasKey("REDONE"))
                .body("facts", hasKey("REOPENED"))
                .body("facts", not(hasKey("COMPLETED")));
        Casework.act(main, "replies", Casework.reply(), Casework.handler(Merges.UNIT))
                .then()
                .statusCode(201);

        Casework.review(main, "CLOSE").then().statusCode(201);

        Casework.one(other, Casework.OPERATOR)
                .then()
                .body("phase", equalTo("DONE"))
                .body("facts", not(hasKey("FIRST_PASS")));
        assertThat(Merges.counted(category, "COMPLETED", "COMPLETED")).isEqualTo(4);
    }

    @Test
    void a_main_petition_tells_who_is_merged_into_it_to_whoever_may_see_them() {
        String main = Casework.dispatched(Merges.LIGHTS, Merges.UNIT);
        String one = Merges.merged(Merges.LIGHTS, main);
        String other = Casework.dispatched(Merges.LIGHTS.replace("HOTLINE_12345", "WECHAT"), Merges.UNIT);
        Merges.merge(other, main).then().statusCode(201);

        Casework.as(Casework.OPERATOR)
                .get(Casework.path(main) + "/merges")
                .then()
                .statusCode(200)
                .body("items.id", contains(one, other))
                .body("items.channel", contains("HOTLINE_12345", "WECHAT"));
        Casework.as(Casework.handler(Merges.UNIT))
                .get(Casework.path(main) + "/merges")
                .then()
                .statusCode(200)
                .body("items.id", contains(other));
    }

    @Test
    void a_reply_that_is_sent_back_leaves_all_open() {
        String main = Casework.replied(Merges.LIGHTS, Merges.UNIT);
        String other = Merges.merged(Merges.LIGHTS, main);

        Casework.review(main, "SEND_BACK").then().statusCode(201);

        Casework.one(other, Casework.OPERATOR)
                .then()
                .body("phase", equalTo("OPEN"))
                .body("facts", hasKey("REPLIED"))
                .body("facts", not(hasKey("SUBMITTED")))
                .body("facts", not(hasKey("COMPLETED")));
    }

    @Test
    void a_cancelled_main_one_takes_the_others_out_of_the_base_until_they_are_unmerged() {
        String main = Casework.accepted(Merges.LIGHTS);
        String other = Merges.merged(Merges.LIGHTS, main);
        Casework.act(main, "cancellations", "{\"reason\":\"测试件\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);
        Casework.one(other, Casework.OPERATOR)
                .then()
                .body("phase", equalTo("EXCLUDED"))
                .body("facts", hasKey("EXCLUDED"))
                .body("facts", hasKey("CANCELLED"));

        Merges.unmerge(other)
                .then()
                .statusCode(201)
                .body("status", equalTo("REGISTERED"))
                .body("phase", equalTo("OPEN"))
                .body("facts", not(hasKey("EXCLUDED")));
    }

    static Stream<Arguments> openStates() {
        return Stream.of(
                Arguments.of("REGISTERED", (Supplier<String>) () -> Casework.register(Merges.LIGHTS)),
                Arguments.of("ACCEPTED", (Supplier<String>) () -> Casework.accepted(Merges.LIGHTS)),
                Arguments.of("DISPATCHED", (Supplier<String>) () -> Casework.dispatched(Merges.LIGHTS, "620302-SY09")),
                Arguments.of("REPLIED", (Supplier<String>) () -> Casework.replied(Merges.LIGHTS, "620302-SY09")));
    }

    @ParameterizedTest
    @MethodSource("openStates")
    void unmerging_takes_everything_up_as_it_was(String state, Supplier<String> petition) {
        String id = petition.get();
        Map<String, Object> before = Casework.one(id, Casework.OPERATOR).path("$");
        String main = Casework.dispatched(Merges.LIGHTS, Merges.UNIT);
        Merges.merge(id, main).then().statusCode(201).body("status", equalTo("MERGED"));
        Merges.answerAndClose(main);

        Merges.unmerge(id).then().statusCode(201).body("status", equalTo(state));

        Map<String, Object> after = Casework.one(id, Casework.OPERATOR).path("$");
        assertThat(after).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    @Test
    void merges_are_imported_into_what_was_imported_before() {
        String actor = "{\"subject\":\"demo-operator\",\"role\":\"operator\",\"unit\":\"620302-ZF01\"}";
        String body = Casework.help("works.drains").strip();
        String key = "merge-" + UUID.randomUUID();
        String accept =
                "{\"action\":\"ACCEPT\",\"at\":\"2021-03-01T10:00:00+08:00\",\"actor\":" + actor + ",\"body\":{}}";
        String merging = "{\"action\":\"MERGE\",\"at\":\"2021-03-02T10:00:00+08:00\",\"actor\":" + actor
                + ",\"body\":{\"intoKey\":\"" + key + "\"}}";
        Casework.importLines("""
                {"key":"%s","at":"2021-03-01T09:00:00+08:00","actor":%s,"item":%s,"actions":[%s]}
                """.formatted(key, actor, body, accept)).then().statusCode(200);

        Casework.importLines("""
                {"key":"%s-2","at":"2021-03-02T09:00:00+08:00","actor":%s,"item":%s,"actions":[%s]}
                """.formatted(key, actor, body, merging)).then().statusCode(200);

        Casework.list(Casework.SUPERVISOR, Map.of("category", "works.drains", "facts", "MERGED"))
                .then()
                .statusCode(200)
                .body("items.status", contains("MERGED"))
                .body("items[0].facts.MERGED", equalTo("2021-03-02T10:00:00+08:00"));
    }
}
