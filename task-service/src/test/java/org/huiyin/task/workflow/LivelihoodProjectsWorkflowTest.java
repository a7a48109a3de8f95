package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Livelihood projects 民生实事: 52 and 25 listed 微小实事, 10 added in the course of the year: 87 of 77, a rate of 113%
 * (yearbook, lines 3103-3109, 6934-6942, 17120-17136, 20353-20355).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class LivelihoodProjectsWorkflowTest {
    private static final String UNIT = "620302-J02";

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void with_ten_projects_added_a_hundred_and_thirteen_per_cent_are_done() {
        Supervision.importLines(List.of(honoured("微实事", 52, 52), honoured("小实事", 25, 35)))
                .then()
                .statusCode(200)
                .body("imported", equalTo(2));

        long target = supervision.count("&facts=QUANTITY_TARGET,!EXCLUDED", SUPERVISOR);
        long actual = supervision.count("&facts=QUANTITY_ACTUAL,!EXCLUDED", SUPERVISOR);

        assertThat(target).isEqualTo(77);
        assertThat(actual).isEqualTo(87);
        assertThat(percent(actual, target)).isEqualTo("112.99");
        assertThat(BigDecimal.valueOf(100 * actual).divide(BigDecimal.valueOf(target), 0, RoundingMode.HALF_UP))
                .isEqualTo(BigDecimal.valueOf(113));
        assertThat(supervision.count("&facts=QUANTITY_ACTUAL,!EXCLUDED&asOf=2021-06-30T16:00:00Z", SUPERVISOR))
                .isEqualTo(52);
        String small = get(TASKS + "?sort=-number&programme=" + supervision.programme(), SUPERVISOR)
                .path("items[0].id");
        get(TASKS + "/" + small, SUPERVISOR)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("quantity.target", equalTo(25))
                .body("quantity.actual", equalTo(35));
    }

    private static String percent(long actual, long target) {
        return BigDecimal.valueOf(100 * actual)
                .divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Half of them are done by the middle of the year, all that were listed and added by its end. */
    private String honoured(String title, int listed, int done) {
        String more = ",\"due\":\"2021-12-31\",\"target\":{\"amount\":%d,\"measure\":\"件\"}".formatted(listed);
        return Past.of(supervision.task(title, "LIST_ITEM", more), "2021-02-01", UNIT)
                .assigned("2021-02-03", "")
                .signed("2021-02-03")
                .unit("2021-06-25", "REPORT_PROGRESS", "{\"remark\":\"半年进展\",\"actual\":%d}".formatted(middle(listed)))
                .unit("2021-12-20", "REPORT_PROGRESS", "{\"remark\":\"全部兑现\",\"actual\":%d}".formatted(done))
                .closed("2021-12-28", "民生实事台账")
                .line();
    }

    private static int middle(int listed) {
        return listed == 52 ? 35 : 17;
    }
}
