package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.huiyin.task.Supervision.SUBMISSION;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Supervision inside a state firm 企业督办: projects, financial risk and integrity as a list 清单管理, followed up 跟踪督促,
 * closed by a deadline each 限时办结, told of regularly 定期通报; what lags is listed 挂牌督办 (city newspaper 000, lines 465-481).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class EnterpriseListWorkflowTest {
    private static final String FIRM = "620302-SY03";
    private static final String HANDLER = Tokens.of("handler", FIRM);

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void what_is_late_is_listed_and_named_and_what_is_in_time_is_struck_off() {
        Supervision.importLines(List.of(
                        item("推进重点项目建设", "2021-06-30", "2021-06-21"), item("防控财务风险", "2021-07-30", "2021-07-21")))
                .then()
                .statusCode(200);
        Supervision.importLines(List.of(open("廉洁风险排查", "2021-08-31").line()))
                .then()
                .statusCode(200);
        assertThat(supervision.count("&facts=COMPLETED_IN_TIME", SUPERVISOR)).isEqualTo(2);
        assertThat(supervision.total("&light=RED", SUPERVISOR)).isEqualTo(1);
        String late = get(TASKS + "?light=RED&programme=" + supervision.programme(), SUPERVISOR)
                .path("items[0].id");

        done(supervision.act(late, "escalations", "{\"level\":\"KEY\",\"reason\":\"逾期\"}", SUPERVISOR));
        done(supervision.act(late, "escalations", "{\"level\":\"LISTED\",\"reason\":\"挂牌督办\"}", SUPERVISOR));
        supervision
                .act(late, "escalations", "{\"level\":\"KEY\",\"reason\":\"降级\"}", SUPERVISOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/level-not-higher"));
        done(supervision.act(late, "urges", "{\"method\":\"PHONE\",\"remark\":\"跟踪督促\"}", SUPERVISOR));
        assertThat(supervision.total("&level=LISTED", SUPERVISOR)).isEqualTo(1);
        done(supervision.act(late, "submissions", SUBMISSION, HANDLER));
        supervision
                .act(late, "reviews", "{\"decision\":\"APPROVE\",\"remark\":\"通报：逾期办结，与绩效挂钩\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("facts", hasKey("COMPLETED"))
                .body("facts", hasKey("OVERDUE"))
                .body("facts", hasKey("ESCALATED"))
                .body("facts", not(hasKey("COMPLETED_IN_TIME")));

        assertThat(supervision.count("&facts=COMPLETED", SUPERVISOR)).isEqualTo(3);
        get(TASKS + "?facts=COMPLETED,OVERDUE&programme=" + supervision.programme(), SUPERVISOR)
                .then()
                .body("items.title", contains("廉洁风险排查"))
                .body("items[0].light", equalTo(null));
    }

    private Past open(String title, String due) {
        return Past.of(supervision.task(title, "LIST_ITEM", ",\"due\":\"" + due + "\""), "2021-05-10", FIRM)
                .assigned("2021-05-11", "")
                .signed("2021-05-11");
    }

    private String item(String title, String due, String done) {
        return open(title, due).closed(done, "清单销号单").line();
    }
}
