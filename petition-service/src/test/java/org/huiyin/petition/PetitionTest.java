package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PetitionTest {
    private static final String UNIT = "620302-ZF10";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void a_petition_goes_from_registration_to_close_with_an_event_for_each_step() {
        String id = Casework.closed(Casework.help("works.lights"), UNIT);

        Casework.one(id, Casework.OPERATOR)
                .then()
                .statusCode(200)
                .body("number", matchesPattern("RX-\\d{4}-\\d{6}"))
                .body("status", equalTo("CLOSED"))
                .body("phase", equalTo("DONE"))
                .body("title", equalTo(Casework.TITLE))
                .body("content", equalTo(Casework.CONTENT))
                .body("reply", equalTo(Casework.REPLY))
                .body("unit", equalTo(UNIT))
                .body("urgency", equalTo("NORMAL"))
                .body("facts.COMPLETED_IN_TIME", notNullValue())
                .body("facts.REPLIED_IN_TIME", notNullValue())
                .body("actions", contains("CALL_BACK", "REDO", "LINK_REPEAT"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(events(id))
                        .extracting(ItemEvent::sequence, event -> event.change().action(), ItemEvent::title)
                        .containsExactly(
                                Tuple.tuple(1L, "REGISTER", "路灯亮化"),
                                Tuple.tuple(2L, "ACCEPT", "路灯亮化"),
                                Tuple.tuple(3L, "DISPATCH", "路灯亮化"),
                                Tuple.tuple(4L, "SIGN", "路灯亮化"),
                                Tuple.tuple(5L, "REPLY", "路灯亮化"),
                                Tuple.tuple(6L, "CLOSE", "路灯亮化")));
    }

    @Test
    void no_word_of_a_petition_is_on_the_topic() {
        String body = Casework.help("works.lights").replace("}", ",\"externalNumber\":\"HL-20261101-77\"}");
        String id = Casework.replied(body, UNIT);
        Casework.act(id, "reviews", "{\"decision\":\"SEND_BACK\",\"remark\":\"请补充照片\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);
        Casework.act(id, "declines", "{\"reason\":\"灯杆归物业\",\"suggestedUnit\":\"620302-J01\"}", Casework.handler(UNIT))
                .then()
                .statusCode(201);
        Casework.act(id, "withdrawals", "{\"reason\":\"反映人已搬走\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);

        List<String> values = await().atMost(PATIENCE).until(() -> values(id), found -> found.size() == 8);

        assertThat(values)
                .noneMatch(value -> List.of(
                                Casework.TITLE,
                                Casework.CONTENT,
                                Casework.REPLY,
                                "HL-20261101-77",
                                "电话核实",
                                "请补充照片",
                                "灯杆归物业",
                                "反映人已搬走")
                        .stream()
                        .anyMatch(value::contains));
        Casework.as(Casework.OPERATOR)
                .get(Casework.path(id) + "/history")
                .then()
                .body("items.remark", hasItem("请补充照片"));
    }

    @Test
    void a_refused_petition_is_excluded_with_its_reason() {
        String id = Casework.register(Casework.help("works.lights"));

        Casework.act(id, "refusals", "{\"reason\":\"已进入诉讼程序\"}", Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("NOT_ACCEPTED"))
                .body("phase", equalTo("EXCLUDED"))
                .body("facts", hasKey("NOT_ACCEPTED"))
                .body("facts", hasKey("ACCEPTED_IN_TIME"))
                .body("actions", equalTo(List.of()));
    }

    @Test
    void a_redo_is_a_new_cycle_and_both_completions_count() {
        String id = Casework.closed(Casework.help("rural.homestead"), "620302-Z01");
        Casework.act(id, "redos", "{\"reason\":\"回访表示未解决\"}", Casework.SUPERVISOR)
                .then()
                .statusCode(201)
                .body("cycle", equalTo(2))
                .body("status", equalTo("IN_PROGRESS"))
                .body("facts", hasKey("REDONE"))
                .body("facts", hasKey("REOPENED"))
                .body("facts", not(hasKey("COMPLETED")))
                .body("dueAt", notNullValue());
        Casework.act(id, "replies", Casework.reply(), Casework.handler("620302-Z01"))
                .then()
                .statusCode(201);

        Casework.review(id, "CLOSE").then().statusCode(201).body("facts", not(hasKey("FIRST_PASS")));

        Casework.list(
                        Casework.SUPERVISOR,
                        java.util.Map.of("clock", "COMPLETED", "category", "rural.homestead", "total", "true"))
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.id", contains(id, id));
    }

    @Test
    void a_declined_petition_is_dispatched_again_under_the_same_deadline() {
        String id = Casework.dispatched(Casework.help("works.lights"), UNIT);
        String due = Casework.one(id, Casework.OPERATOR).path("dueAt");
        Casework.act(id, "declines", "{\"reason\":\"不属于本单位职责\"}", Casework.handler(UNIT))
                .then()
                .statusCode(201)
                .body("status", equalTo("ACCEPTED"))
                .body("unit", equalTo(Casework.OFFICE));

        Casework.act(id, "dispatches", "{\"unit\":\"620302-SY09\"}", Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("unit", equalTo("620302-SY09"))
                .body("dueAt", equalTo(due));
    }

    @Test
    void progress_and_send_back_leave_it_with_the_unit() {
        String id = Casework.replied(Casework.help("works.lights"), UNIT);
        Casework.review(id, "SEND_BACK")
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_PROGRESS"))
                .body("facts", not(hasKey("SUBMITTED")))
                .body("facts", hasKey("REPLIED"));

        Casework.act(id, "progress-reports", "{\"remark\":\"已联系维修\",\"basicallyDone\":false}", Casework.handler(UNIT))
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_PROGRESS"))
                .body("unit", equalTo(UNIT));
    }

    @Test
    void the_clock_of_a_letter_starts_with_its_acceptance() {
        String letter = Casework.help("rural.land").replace("HOTLINE_12345", "LETTER");
        String id = Casework.accepted(letter);

        Casework.as(Casework.OPERATOR)
                .get(Casework.path(id) + "/deadline")
                .then()
                .statusCode(200)
                .body("policy.id", equalTo("xinfang-conclude"))
                .body("policy.limit", equalTo(60))
                .body("days.size()", equalTo(60))
                .body("sentences.zh", startsWith("自"));
    }

    @Test
    void who_replied_may_not_close_whatever_the_roles() {
        String both = Tokens.of("test-both", UNIT, "handler", "operator");
        String id = Casework.dispatched(Casework.help("works.lights"), UNIT);
        Casework.act(id, "signatures", "{}", both).then().statusCode(201);
        Casework.act(id, "replies", Casework.reply(), both).then().statusCode(201);

        Casework.act(id, "reviews", "{\"decision\":\"CLOSE\"}", both)
                .then()
                .statusCode(409)
                .body("type", endsWith("/four-eyes"));
    }

    @Test
    void an_action_out_of_turn_names_those_that_are_allowed() {
        String id = Casework.register(Casework.help("works.lights"));

        Casework.act(id, "dispatches", "{\"unit\":\"" + UNIT + "\"}", Casework.OPERATOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/action-not-allowed"))
                .body("allowed", containsInAnyOrder("ACCEPT", "REFUSE", "LINK_REPEAT", "MERGE", "WITHDRAW", "CANCEL"));
    }

    @ParameterizedTest
    @CsvSource({
        "dispatches, '{\"unit\":\"620302-XX99\"}', unknown-unit",
        "dispatches, '{\"unit\":\"620302-ZF10\",\"supportingUnits\":[\"nowhere\"]}', unknown-unit"
    })
    void a_unit_that_the_directory_does_not_know_is_refused(String action, String body, String problem) {
        String id = Casework.accepted(Casework.help("works.lights"));

        Casework.act(id, action, body, Casework.OPERATOR).then().statusCode(422).body("type", endsWith("/" + problem));
    }

    @Test
    void a_decline_names_a_known_unit_or_none() {
        String id = Casework.dispatched(Casework.help("works.lights"), UNIT);

        Casework.act(id, "declines", "{\"reason\":\"不属于本单位\",\"suggestedUnit\":\"张三家\"}", Casework.handler(UNIT))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-unit"));
    }

    @Test
    void a_category_that_the_directory_does_not_know_is_refused() {
        Casework.tryToRegister(Casework.help("works.moon"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-category"));
    }

    @Test
    void every_code_has_two_names() {
        Casework.as(Casework.OPERATOR)
                .get("/api/v1/codes")
                .then()
                .statusCode(200)
                .body("channels.size()", equalTo(10))
                .body("channels[0].zh", equalTo("12345热线（市民服务热线、政务服务热线、市长热线）"))
                .body("petitionKinds.code", hasItem("REPORT"))
                .body("urgencies.find { it.code == 'UTILITY' }.en", equalTo("utility"))
                .body("petitionStates.find { it.code == 'DISPATCHED' }.zh", equalTo("转办"))
                .body("petitionActions.find { it.code == 'DECLINE' }.zh", equalTo("退单"));
    }

    private static List<ItemEvent> events(String id) {
        return TopicReader.ofThisTest().events(Topics.PETITIONS, UUID.fromString(id));
    }

    private static List<String> values(String id) {
        return TopicReader.ofThisTest().records(Topics.PETITIONS).stream()
                .filter(found -> id.equals(found.key()))
                .map(found -> new String(found.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
