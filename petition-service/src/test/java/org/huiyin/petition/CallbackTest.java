package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class CallbackTest {
    private static final String UNIT = "620302-ZF10";
    private static final String SOLVED = """
            {"reached":true,"contactedFirst":true,"solution":"SOLVED","resultSatisfaction":"SATISFIED",
             "attitudeSatisfaction":"VERY_SATISFIED","remark":"反映人表示感谢"}
            """;
    private static final String UNSOLVED = """
            {"reached":true,"contactedFirst":false,"solution":"UNSOLVED","resultSatisfaction":"VERY_DISSATISFIED",
             "attitudeSatisfaction":"BASICALLY_SATISFIED"}
            """;
    private static final String UNREACHED = "{\"reached\":false,\"remark\":\"无人接听\"}";

    private static Response callBack(String id, String body) {
        return Casework.act(id, "callbacks", body, Casework.OPERATOR);
    }

    private static long counted(String category, String facts) {
        return Casework.as(Casework.SUPERVISOR)
                .queryParams(Map.of("category", category, "facts", facts))
                .get(Casework.PETITIONS + "/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("rows.count", Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void a_callback_before_the_close_tells_what_the_petitioner_says() {
        String id = Casework.replied(Casework.help("works.lights"), UNIT);

        callBack(id, SOLVED)
                .then()
                .statusCode(201)
                .body("status", equalTo("REPLIED"))
                .body("facts", hasKey("CALLBACK_DUE"))
                .body("facts", hasKey("REACHED"))
                .body("facts", hasKey("CONTACTED"))
                .body("facts", hasKey("SOLVED"))
                .body("facts", hasKey("RATED"))
                .body("facts", hasKey("SATISFIED"))
                .body("facts", not(hasKey("BASICALLY_SATISFIED")));
    }

    @Test
    void history_keeps_every_answer_of_every_callback() {
        String id = Casework.closed(Casework.help("works.lights"), UNIT);
        callBack(id, UNREACHED).then().statusCode(201).body("facts", not(hasKey("REACHED")));

        callBack(id, SOLVED).then().statusCode(201).body("status", equalTo("CLOSED"));

        Casework.as(Casework.OPERATOR)
                .get(Casework.path(id) + "/history?verify=true")
                .then()
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("items.findAll { it.action == 'CALL_BACK' }.remark", contains("无人接听", "反映人表示感谢"))
                .body("items.findAll { it.action == 'CALL_BACK' }.detail.reached", contains(false, true))
                .body("items.find { it.detail.reached == true }.detail.solution", equalTo("SOLVED"))
                .body("items.find { it.detail.reached == true }.detail.attitudeSatisfaction", equalTo("VERY_SATISFIED"))
                .body("items.find { it.detail.reached == true }.detail.contactedFirst", equalTo(true));
    }

    @Test
    void the_latest_callback_of_a_cycle_is_what_counts() {
        String category = "utilities.gas";
        String id = Casework.closed(Casework.help(category), UNIT);
        callBack(id, UNSOLVED).then().statusCode(201);

        callBack(id, SOLVED).then().statusCode(201);

        assertThat(counted(category, "REACHED,RATED,SATISFIED,SOLVED,CONTACTED"))
                .isOne();
        assertThat(counted(category, "UNSOLVED")).isZero();
    }

    @Test
    void an_unsolved_matter_is_handled_again_for_that_reason() {
        String id = Casework.closed(Casework.help("works.lights"), UNIT);
        callBack(id, UNSOLVED).then().statusCode(201);

        Casework.act(id, "redos", "{\"reason\":\"路灯仍然不亮\",\"cause\":\"UNSOLVED\"}", Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("cycle", equalTo(2))
                .body("facts", hasKey("REDONE"))
                .body("facts", not(hasKey("UNSOLVED")))
                .body("facts", not(hasKey("RATED")));

        Casework.as(Casework.OPERATOR)
                .get(Casework.path(id) + "/history")
                .then()
                .body("items.find { it.action == 'REDO' }.detail.cause", equalTo("UNSOLVED"))
                .body("items.find { it.action == 'REDO' }.remark", equalTo("路灯仍然不亮"));
    }

    @ParameterizedTest
    @CsvSource({"UNSOLVED", "DISSATISFIED"})
    void a_redo_cannot_give_a_cause_that_the_petitioner_did_not_say(String cause) {
        String id = Casework.closed(Casework.help("works.lights"), UNIT);
        callBack(id, SOLVED).then().statusCode(201);

        Casework.act(id, "redos", "{\"reason\":\"再办\",\"cause\":\"" + cause + "\"}", Casework.OPERATOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/redo-unfounded"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'reached':true,'solution':'SOLVED'} | callback-answer-missing | contactedFirst",
                "{'reached':true,'contactedFirst':true} | callback-answer-missing | solution",
                "{'reached':false,'solution':'SOLVED'} | callback-answer-out-of-place | solution",
                "{'reached':false,'attitudeSatisfaction':'SATISFIED'} | callback-answer-out-of-place | attitudeSatisfaction"
            },
            quoteCharacter = '"')
    void answers_fit_whether_somebody_was_there_to_give_them(String body, String problem, String field) {
        String id = Casework.replied(Casework.help("works.lights"), UNIT);

        callBack(id, body.replace('\'', '"'))
                .then()
                .statusCode(422)
                .body("type", endsWith("/" + problem))
                .body("field", equalTo(field));
    }

    @Test
    void a_petition_without_a_reply_is_not_called_back() {
        String id = Casework.dispatched(Casework.help("works.lights"), UNIT);

        callBack(id, SOLVED).then().statusCode(409).body("type", endsWith("/action-not-allowed"));
    }

    @Test
    void callbacks_of_the_past_are_imported() {
        String actor = "{\"subject\":\"demo-operator\",\"role\":\"operator\",\"unit\":\"620302-ZF01\"}";
        String line = """
                {"key":"callback-1","at":"2021-03-01T09:00:00+08:00","actor":%1$s,"item":%2$s,"actions":[\
                {"action":"ACCEPT","at":"2021-03-01T10:00:00+08:00","actor":%1$s,"body":{}},\
                {"action":"ANSWER","at":"2021-03-01T11:00:00+08:00","actor":%1$s,"body":%3$s},\
                {"action":"CALL_BACK","at":"2021-03-04T11:00:00+08:00","actor":%1$s,"body":%4$s}]}
                """.formatted(
                        actor, Casework.help("housing.public").strip(), Casework.reply(), SOLVED.replace("\n", ""));

        Casework.importLines(line).then().statusCode(200).body("imported", equalTo(1));

        Casework.list(Casework.SUPERVISOR, Map.of("category", "housing.public", "facts", "SATISFIED,SOLVED"))
                .then()
                .statusCode(200)
                .body("items.facts.SATISFIED", contains("2021-03-04T11:00:00+08:00"));
    }
}
