package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Opinions of the standing committee of the congress 审议意见: 32 of the year, handed over 交办 to the government, the
 * supervisory commission, the court and the procuratorate 一府一委两院, and rated twice 双测评 (yearbook, lines 1737-1739,
 * 2365-2371, 7977-7983).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class DeliberationOpinionsWorkflowTest {
    private static final int OPINIONS = 32;
    /** The government's office, the supervisory commission, the court, the procuratorate. */
    private static final List<String> BODIES = List.of("620302-ZF01", "620302-JW01", "620302-FJ01", "620302-FJ02");

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void thirty_two_opinions_go_to_four_bodies_and_are_rated_twice() {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= OPINIONS; number++) {
            lines.add(opinion(number, BODIES.get(number % BODIES.size()))
                    .rated("2021-11-26", "{\"result\":\"SATISFIED\",\"handling\":\"BASICALLY_SATISFIED\"}")
                    .line());
        }
        String ratedOnce = opinion(OPINIONS + 1, BODIES.getFirst())
                .rated("2021-11-26", "{\"result\":\"SATISFIED\"}")
                .line();

        Supervision.importLines(List.of(ratedOnce))
                .then()
                .statusCode(422)
                .body("cause", equalTo("second-rating-missing"));
        Supervision.importLines(lines).then().statusCode(200).body("imported", equalTo(OPINIONS));

        assertThat(supervision.count("&source=DELIBERATION_OPINION&facts=ASSIGNED", SUPERVISOR))
                .isEqualTo(OPINIONS);
        assertThat(supervision.count("&facts=RATED", SUPERVISOR)).isEqualTo(OPINIONS);
        assertThat(supervision.count("&facts=SATISFIED", SUPERVISOR)).isEqualTo(OPINIONS);
        List<Integer> each = get(
                        TASKS + "/counts?groupBy=unit&facts=COMPLETED&programme=" + supervision.programme(), SUPERVISOR)
                .path("rows.count");
        assertThat(each).containsExactly(8, 8, 8, 8);
        String id = get(TASKS + "?unit=620302-FJ01&programme=" + supervision.programme(), SUPERVISOR)
                .path("items[0].id");
        get(TASKS + "/" + id, SUPERVISOR)
                .then()
                .body("rating.result", equalTo("SATISFIED"))
                .body("rating.handling", equalTo("BASICALLY_SATISFIED"))
                .body("dueAt", equalTo("2021-11-20T23:59:59+08:00"));
    }

    private Past opinion(int number, String body) {
        String title = "关于第%d项专项工作报告的审议意见".formatted(number);
        return Past.of(supervision.task(title, "DELIBERATION_OPINION", ",\"due\":\"2021-11-20\""), "2021-08-30", body)
                .assigned("2021-09-01", "")
                .signed("2021-09-01")
                .unit("2021-10-15", "REPORT_PROGRESS", "{\"remark\":\"报送研究处理情况\"}")
                .closed("2021-11-18", "金区政函〔2021〕40号");
    }
}
