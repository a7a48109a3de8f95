package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.as;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Deputies' suggestions 代表建议: 36 of the year, all replied to; a key one is led by a leader, deputies join the visit, and
 * one that leaves its deputy dissatisfied is handled again (yearbook, lines 2187-2221, 2630-2636, 8067-8071).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class DeputySuggestionsWorkflowTest {
    private static final int SUGGESTIONS = 36;
    private static final String UNIT = "620302-ZF10";
    private static final String HANDLER = Tokens.of("handler", UNIT);
    private static final String FILED = "&facts=FILED,!EXCLUDED";
    private static final String REPLIED = "&facts=FILED,REPLIED,!EXCLUDED";

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void all_are_replied_to_and_the_dissatisfied_deputy_gets_another_answer() {
        List<String> others =
                Stream.generate(this::answered).limit(SUGGESTIONS - 1).toList();
        Supervision.importLines(others).then().statusCode(200).body("imported", equalTo(SUGGESTIONS - 1));
        String id = key();
        assertThat(supervision.count(FILED, SUPERVISOR)).isEqualTo(SUGGESTIONS);
        assertThat(supervision.count(REPLIED, SUPERVISOR)).isEqualTo(SUGGESTIONS - 1);

        answer(id, "C", "列入下年度计划");
        done(supervision.act(id, "ratings", "{\"result\":\"DISSATISFIED\",\"remark\":\"未见实效\"}", SUPERVISOR));
        assertThat(supervision.count("&facts=RATED,!SATISFIED,!BASICALLY_SATISFIED", SUPERVISOR))
                .isEqualTo(1);
        supervision
                .act(id, "reopenings", "{\"reason\":\"代表不满意，重新办理\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("cycle", equalTo(2))
                .body("unit", equalTo(UNIT))
                .body("facts", hasKey("REDONE"));
        assertThat(supervision.count(REPLIED, SUPERVISOR)).isEqualTo(SUGGESTIONS - 1);

        answer(id, "A", "加装电梯已竣工");
        done(supervision.act(id, "ratings", "{\"result\":\"SATISFIED\"}", SUPERVISOR));

        assertThat(supervision.count(REPLIED, SUPERVISOR)).isEqualTo(SUGGESTIONS);
        assertThat(supervision.count(FILED, SUPERVISOR)).isEqualTo(SUGGESTIONS);
        assertThat(supervision.count("&facts=SATISFIED,!EXCLUDED", SUPERVISOR)).isEqualTo(SUGGESTIONS);
        assertThat(supervision.count("&facts=REDONE,!EXCLUDED", SUPERVISOR)).isEqualTo(1);
        assertThat(supervision.count("&clock=COMPLETED", SUPERVISOR)).isEqualTo(SUGGESTIONS + 1);
        get(TASKS + "/" + id, SUPERVISOR).then().body("level", equalTo("KEY")).body("resultClass", equalTo("A"));
    }

    private String answered() {
        return Past.of(supervision.task("关于完善背街小巷路灯的建议", "DEPUTY_SUGGESTION", ""), "2021-01-20", UNIT)
                .office("2021-01-22", "FILE", "{\"decision\":\"FILE\"}")
                .assigned("2021-02-01", "")
                .signed("2021-02-01")
                .replied("2021-04-12", "A")
                .closed("2021-04-15", "金区办函〔2021〕12号")
                .rated("2021-04-20", "{\"result\":\"SATISFIED\"}")
                .line();
    }

    /** A key suggestion: filed, at the level KEY, led by a leader, visited together with deputies. */
    private String key() {
        String id = as(SUPERVISOR)
                .body(supervision.task("关于支持老旧小区加装电梯的建议", "DEPUTY_SUGGESTION", ",\"externalNumber\":\"第36号\""))
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        done(supervision.act(id, "filings", "{\"decision\":\"FILE\"}", SUPERVISOR));
        done(supervision.act(id, "escalations", "{\"level\":\"KEY\",\"reason\":\"重点建议\"}", SUPERVISOR));
        done(supervision.act(id, "sponsors", "{\"leadOfficial\":\"人大常委会副主任\"}", SUPERVISOR));
        done(supervision.act(id, "assignments", "{\"unit\":\"" + UNIT + "\"}", SUPERVISOR));
        done(supervision.act(id, "urges", "{\"method\":\"ON_SITE\",\"remark\":\"代表参加视察\"}", SUPERVISOR));
        return id;
    }

    private void answer(String id, String resultClass, String remark) {
        done(supervision.act(id, "signatures", "{}", HANDLER));
        done(supervision.act(
                id, "replies", "{\"resultClass\":\"%s\",\"remark\":\"%s\"}".formatted(resultClass, remark), HANDLER));
        done(supervision.act(id, "submissions", Supervision.SUBMISSION, HANDLER));
        done(supervision.review(id, "APPROVE", SUPERVISOR));
    }
}
