package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
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
 * Members' proposals 政协提案: of 59, 48 are filed 立案 after review, all of these are replied to in time by the unit and
 * those that help it, all proposers are satisfied; one is looked back on 回头看 (yearbook, lines 4341-4379, 8688-8712).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class CppccProposalsWorkflowTest {
    private static final int PROPOSALS = 59;
    private static final int FILED = 48;
    private static final String UNIT = "620302-ZF26";

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void of_fifty_nine_forty_eight_are_filed_and_all_of_these_replied_to() {
        List<String> lines = Stream.concat(
                        Stream.generate(this::answered).limit(FILED),
                        Stream.generate(this::notFiled).limit(PROPOSALS - FILED))
                .toList();
        Supervision.importLines(lines).then().statusCode(200).body("imported", equalTo(PROPOSALS));

        assertThat(supervision.count("&facts=REGISTERED", SUPERVISOR)).isEqualTo(PROPOSALS);
        assertThat(supervision.count("&facts=FILED,!EXCLUDED", SUPERVISOR)).isEqualTo(FILED);
        assertThat(supervision.count("&facts=NOT_FILED,EXCLUDED", SUPERVISOR)).isEqualTo(PROPOSALS - FILED);
        assertThat(supervision.count("&facts=FILED,REPLIED_IN_TIME,!EXCLUDED", SUPERVISOR))
                .isEqualTo(FILED);
        assertThat(supervision.count("&facts=RATED,!EXCLUDED", SUPERVISOR)).isEqualTo(FILED);
        assertThat(supervision.count("&facts=SATISFIED,!EXCLUDED", SUPERVISOR)).isEqualTo(FILED);
        lookBack();
    }

    private String answered() {
        return Past.of(supervision.task("关于整治学校周边占道经营的提案", "CPPCC_PROPOSAL", ""), "2021-01-15", UNIT)
                .office("2021-01-25", "FILE", "{\"decision\":\"FILE\"}")
                .office("2021-01-25", "SPONSOR", "{\"leadOfficial\":\"政协副主席\",\"sponsors\":[\"提案委员会主任\"]}")
                .assigned("2021-03-01", ",\"supportingUnits\":[\"620302-ZF03\",\"620302-J01\"]")
                .signed("2021-03-01")
                .replied("2021-05-20", "B")
                .closed("2021-05-28", "金区城管函〔2021〕8号")
                .rated("2021-06-02", "{\"result\":\"SATISFIED\",\"handling\":\"SATISFIED\"}")
                .line();
    }

    private String notFiled() {
        return Past.of(supervision.task("关于设立免费停车日的提案", "CPPCC_PROPOSAL", ""), "2021-01-15", UNIT)
                .office("2021-01-25", "NOT_FILE", "{\"decision\":\"NOT_FILE\",\"reason\":\"转为社情民意信息\"}")
                .line();
    }

    /** What a look-back finds broken is handled anew, without the proposer having been dissatisfied. */
    private void lookBack() {
        String id = get(TASKS + "?facts=SATISFIED&programme=" + supervision.programme(), SUPERVISOR)
                .path("items[0].id");

        supervision
                .act(id, "reopenings", "{\"reason\":\"回头看：摊点回流\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("cycle", equalTo(2))
                .body("facts", hasKey("FILED"))
                .body("facts", not(hasKey("REDONE")));
        assertThat(supervision.count("&facts=FILED,!EXCLUDED", SUPERVISOR)).isEqualTo(FILED);
        assertThat(supervision.count("&facts=FILED,REPLIED,!EXCLUDED", SUPERVISOR))
                .isEqualTo(FILED - 1);

        String handler = Tokens.of("handler", UNIT);
        done(supervision.act(id, "signatures", "{}", handler));
        done(supervision.act(id, "replies", "{\"resultClass\":\"A\",\"remark\":\"设立疏导点\"}", handler));
        done(supervision.act(id, "submissions", Supervision.SUBMISSION, handler));
        done(supervision.review(id, "APPROVE", SUPERVISOR));
        assertThat(supervision.count("&facts=FILED,REPLIED,!EXCLUDED", SUPERVISOR))
                .isEqualTo(FILED);
        assertThat(supervision.count("&facts=COMPLETED,FIRST_PASS", SUPERVISOR)).isEqualTo(FILED - 1);
    }
}
