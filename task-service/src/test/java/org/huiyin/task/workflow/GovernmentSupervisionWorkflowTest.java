package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
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
import java.util.ArrayList;
import java.util.List;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Supervision by the government's office 区政府督查: key work of the year, decisions of the executive meeting, instructions
 * of leaders, suggestions and proposals go to departments 交办, are handled, checked on the spot and fed back. 66 suggestions
 * and 66 proposals of the year: all replied to, all proposers satisfied (yearbook, lines 8110-8130).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class GovernmentSupervisionWorkflowTest {
    private static final String DEPARTMENT = "620302-ZF16";
    private static final String HANDLER = Tokens.of("handler", DEPARTMENT);
    private static final int OF_EACH = 66;

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void an_instruction_is_answered_in_time_checked_on_the_spot_and_fed_back() {
        String id = supervision.register("落实区长关于发热门诊建设的批示", "LEADER_INSTRUCTION", ",\"urgent\":true");
        done(supervision.act(id, "assignments", "{\"unit\":\"" + DEPARTMENT + "\"}", SUPERVISOR));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        get(TASKS + "/" + id, HANDLER).then().body("dueAt", equalTo(today.plusDays(5) + "T23:59:59+08:00"));
        done(supervision.act(id, "signatures", "{}", HANDLER));
        done(supervision.act(id, "submissions", SUBMISSION, HANDLER));

        done(supervision.act(id, "reviews", "{\"decision\":\"SEND_BACK\",\"remark\":\"现场检查：分区未到位\"}", SUPERVISOR));
        done(supervision.act(id, "urges", "{\"method\":\"ON_SITE\"}", SUPERVISOR));
        done(supervision.act(id, "submissions", SUBMISSION, HANDLER));
        supervision
                .act(id, "reviews", "{\"decision\":\"APPROVE\",\"remark\":\"督查情况已反馈\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("facts", hasKey("COMPLETED_IN_TIME"))
                .body("urges", equalTo(1));

        get(TASKS + "/" + id + "/history", HANDLER)
                .then()
                .body(
                        "items.action",
                        contains("REGISTER", "ASSIGN", "SIGN", "SUBMIT", "SEND_BACK", "URGE", "SUBMIT", "APPROVE"))
                .body("items[7].remark", equalTo("督查情况已反馈"));
    }

    @Test
    void sixty_six_suggestions_and_sixty_six_proposals_are_all_answered_to_satisfaction() {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= OF_EACH; number++) {
            lines.add(motion("关于第%d号建议".formatted(number), "DEPUTY_SUGGESTION"));
            lines.add(motion("关于第%d号提案".formatted(number), "CPPCC_PROPOSAL"));
        }
        lines.add(decision("常务会议定：实施背街小巷改造", "MEETING_DECISION"));
        lines.add(decision("政府工作报告：新建公共停车位", "WORK_REPORT"));

        Supervision.importLines(lines).then().statusCode(200).body("imported", equalTo(2 * OF_EACH + 2));

        String motions = "&source=DEPUTY_SUGGESTION,CPPCC_PROPOSAL";
        assertThat(supervision.count(motions + "&facts=FILED,!EXCLUDED", SUPERVISOR))
                .isEqualTo(132);
        assertThat(supervision.count(motions + "&facts=FILED,REPLIED,!EXCLUDED", SUPERVISOR))
                .isEqualTo(132);
        assertThat(supervision.count(motions + "&facts=RATED,!EXCLUDED", SUPERVISOR))
                .isEqualTo(132);
        assertThat(supervision.count(motions + "&facts=SATISFIED,!EXCLUDED", SUPERVISOR))
                .isEqualTo(132);
        assertThat(supervision.total("&source=DEPUTY_SUGGESTION&facts=REPLIED_IN_TIME", SUPERVISOR))
                .isEqualTo(66);
        assertThat(supervision.total("&source=MEETING_DECISION,WORK_REPORT&facts=COMPLETED_IN_TIME", SUPERVISOR))
                .isEqualTo(2);
    }

    private String motion(String title, String source) {
        return Past.of(supervision.task(title, source, ""), "2021-02-01", DEPARTMENT)
                .office("2021-02-03", "FILE", "{\"decision\":\"FILE\"}")
                .assigned("2021-02-22", "")
                .signed("2021-02-22")
                .replied("2021-05-10", "A")
                .closed("2021-05-12", "金区政办函〔2021〕30号")
                .rated("2021-05-20", "{\"result\":\"SATISFIED\"}")
                .line();
    }

    private String decision(String title, String source) {
        return Past.of(supervision.task(title, source, ""), "2021-03-01", DEPARTMENT)
                .assigned("2021-03-01", "")
                .signed("2021-03-01")
                .closed("2021-03-18", "督查专报第3期")
                .line();
    }
}
