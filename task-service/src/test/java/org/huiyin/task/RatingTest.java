package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.huiyin.task.Supervision.HANDLER;
import static org.huiyin.task.Supervision.SUBMISSION;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class RatingTest {
    private static final String TO_UNIT = "{\"unit\":\"620302-ZF05\"}";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    /** A closed suggestion, replied to. */
    private String answered(String source, String more) {
        String id = supervision.register(source, more);
        done(supervision.act(id, "assignments", TO_UNIT, SUPERVISOR));
        answer(id);
        return id;
    }

    private void answer(String id) {
        done(supervision.act(id, "signatures", "{}", HANDLER));
        if (!"DELIBERATION_OPINION".equals(get(TASKS + "/" + id, SUPERVISOR).path("source"))) {
            done(supervision.act(id, "replies", "{\"resultClass\":\"A\",\"remark\":\"已解决\"}", HANDLER));
        }
        done(supervision.act(id, "submissions", SUBMISSION, HANDLER));
        done(supervision.review(id, "APPROVE", SUPERVISOR));
    }

    @ParameterizedTest
    @CsvSource({"SATISFIED, SATISFIED", "BASICALLY_SATISFIED, BASICALLY_SATISFIED", "DISSATISFIED, RATED"})
    void a_proposer_rates_the_result_once(String result, String fact) {
        String id = answered("DEPUTY_SUGGESTION", "");
        String rating = "{\"result\":\"" + result + "\",\"remark\":\"代表电话反馈\"}";

        supervision
                .act(id, "ratings", rating, SUPERVISOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("rating.result", equalTo(result))
                .body("facts", hasKey("RATED"))
                .body("facts", hasKey(fact))
                .body("actions", contains("REOPEN"));

        supervision.act(id, "ratings", rating, SUPERVISOR).then().statusCode(409);
        assertThat(supervision.count("&facts=RATED", SUPERVISOR)).isEqualTo(1);
        assertThat(supervision.count("&facts=SATISFIED", SUPERVISOR)).isEqualTo("SATISFIED".equals(result) ? 1 : 0);
    }

    @Test
    void what_dissatisfied_is_redone_in_a_cycle_of_its_own_and_rated_anew() {
        String id = answered("DEPUTY_SUGGESTION", "");
        done(supervision.act(id, "ratings", "{\"result\":\"DISSATISFIED\"}", SUPERVISOR));

        supervision
                .act(id, "reopenings", "{\"reason\":\"代表不满意\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("cycle", equalTo(2))
                .body("facts", hasKey("REDONE"))
                .body("facts", hasKey("REOPENED"))
                .body("facts", not(hasKey("RATED")))
                .body("facts", not(hasKey("REPLIED")))
                .body("rating", equalTo(null))
                .body("resultClass", equalTo(null));
        answer(id);

        supervision
                .act(id, "ratings", "{\"result\":\"SATISFIED\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("facts", hasKey("SATISFIED"))
                .body("facts", not(hasKey("FIRST_PASS")));
    }

    @Test
    void reopening_for_another_reason_is_no_redoing() {
        String id = answered("DEPUTY_SUGGESTION", "");
        done(supervision.act(id, "ratings", "{\"result\":\"SATISFIED\"}", SUPERVISOR));

        supervision
                .act(id, "reopenings", "{\"reason\":\"回头看\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("facts", hasKey("REOPENED"))
                .body("facts", not(hasKey("REDONE")));
    }

    @Test
    void a_deliberation_opinion_is_rated_twice_and_one_dissatisfaction_is_enough() {
        String id = answered("DELIBERATION_OPINION", ",\"due\":\"" + TODAY.plusDays(60) + "\"");

        supervision
                .act(id, "ratings", "{\"result\":\"SATISFIED\"}", SUPERVISOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/second-rating-missing"));
        supervision
                .act(id, "ratings", "{\"result\":\"SATISFIED\",\"handling\":\"DISSATISFIED\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("rating.handling", equalTo("DISSATISFIED"))
                .body("facts", hasKey("SATISFIED"));
        supervision
                .act(id, "reopenings", "{\"reason\":\"办理工作不满意\",\"dueOn\":\"" + TODAY.plusDays(90) + "\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("facts", hasKey("REDONE"));
    }

    @Test
    void only_what_was_proposed_is_rated() {
        supervision
                .act(supervision.closed(), "ratings", "{\"result\":\"SATISFIED\"}", SUPERVISOR)
                .then()
                .statusCode(409)
                .body("allowed", contains("REOPEN"));
    }
}
