package org.huiyin.petition;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be merged, and what a merge does not let happen. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class MergeRefusalsTest {
    @Test
    void a_chain_is_refused_from_both_of_its_ends() {
        String main = Casework.accepted(Merges.LIGHTS);
        String middle = Casework.accepted(Merges.LIGHTS);
        String end = Merges.merged(Merges.LIGHTS, middle);

        Merges.merge(middle, main)
                .then()
                .statusCode(409)
                .body("type", endsWith("/others-merged"))
                .body("merged", equalTo(1));
        Merges.merge(main, end)
                .then()
                .statusCode(409)
                .body("type", endsWith("/main-petition-not-open"))
                .body("state", equalTo("MERGED"));
    }

    @Test
    void two_petitions_are_not_merged_into_each_other() {
        String one = Casework.accepted(Merges.LIGHTS);
        String other = Merges.merged(Merges.LIGHTS, one);

        Merges.merge(one, other).then().statusCode(409).body("type", endsWith("/others-merged"));
        Merges.merge(one, one).then().statusCode(422).body("type", endsWith("/main-petition-itself"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "NOT_ACCEPTED", "CANCELLED"})
    void nothing_is_merged_into_what_is_not_open(String state) {
        String main = switch (state) {
            case "CLOSED" -> Casework.closed(Merges.LIGHTS, Merges.UNIT);
            case "NOT_ACCEPTED" -> gone("refusals");
            default -> gone("cancellations");
        };

        Merges.merge(Casework.register(Merges.LIGHTS), main)
                .then()
                .statusCode(409)
                .body("type", endsWith("/main-petition-not-open"))
                .body("state", equalTo(state));
    }

    private static String gone(String action) {
        String id = Casework.register(Merges.LIGHTS);
        Casework.act(id, action, "{\"reason\":\"重复登记\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);
        return id;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'into':'0197a3a0-0000-7000-8000-000000000000'} | main-petition-unknown",
                "{'intoKey':'no such key'} | main-petition-unknown",
                "{'reason':'同一事项'} | main-petition-missing",
                "{'into':'0197a3a0-0000-7000-8000-000000000000','intoKey':'both'} | main-petition-missing"
            })
    void the_main_one_is_named_once_and_is_there(String body, String problem) {
        String id = Casework.register(Merges.LIGHTS);

        Casework.act(id, "merges", body.replace('\'', '"'), Casework.OPERATOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/" + problem));
    }

    @Test
    void a_report_is_merged_only_into_one_about_the_same_unit() {
        String report = Casework.accepted(Casework.report("620302-ZF03"));

        Merges.merge(Casework.register(Merges.LIGHTS), report)
                .then()
                .statusCode(422)
                .body("type", endsWith("/main-petition-unknown"));
        Merges.merge(Casework.register(Casework.report("620302-ZF04")), report)
                .then()
                .statusCode(422)
                .body("type", endsWith("/main-petition-unknown"));
        Merges.merge(Casework.register(Casework.report("620302-ZF03")), report)
                .then()
                .statusCode(201);
    }

    @Test
    void a_petitioner_cannot_withdraw_what_others_ask_for_too() {
        String main = Casework.accepted(Merges.LIGHTS);
        String other = Merges.merged(Merges.LIGHTS, main);
        Casework.act(main, "withdrawals", "{\"reason\":\"反映人撤回\"}", Casework.OPERATOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/others-merged"));
        Merges.unmerge(other).then().statusCode(201);

        Casework.act(main, "withdrawals", "{\"reason\":\"反映人撤回\"}", Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void a_merged_petition_is_not_handled_by_itself() {
        String other = Merges.merged(Merges.LIGHTS, Casework.accepted(Merges.LIGHTS));

        Casework.act(other, "acceptances", "{}", Casework.OPERATOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/action-not-allowed"))
                .body("allowed", hasItem("UNMERGE"));
    }
}
