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
import static org.huiyin.task.Supervision.as;
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

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class MotionTest {
    private static final String TO_UNIT = "{\"unit\":\"620302-ZF05\"}";
    private static final String FILE = "{\"decision\":\"FILE\"}";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void a_suggestion_is_replied_to_before_it_is_submitted() {
        String id = supervision.register("DEPUTY_SUGGESTION");
        done(supervision.act(id, "assignments", TO_UNIT, SUPERVISOR));
        done(supervision.act(id, "signatures", "{}", HANDLER));

        supervision
                .act(id, "submissions", SUBMISSION, HANDLER)
                .then()
                .statusCode(422)
                .body("type", endsWith("/reply-missing"));
        supervision
                .act(id, "replies", "{\"resultClass\":\"B\",\"remark\":\"已列入计划\"}", HANDLER)
                .then()
                .statusCode(201)
                .body("resultClass", equalTo("B"))
                .body("facts", hasKey("REPLIED"))
                .body("facts", hasKey("REPLIED_IN_TIME"));

        supervision
                .act(id, "submissions", SUBMISSION, HANDLER)
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"));
    }

    @Test
    void a_proposal_is_assigned_once_it_is_filed() {
        String id = supervision.register("CPPCC_PROPOSAL");

        supervision
                .act(id, "assignments", TO_UNIT, SUPERVISOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/action-not-allowed"))
                .body("allowed", contains("FILE", "NOT_FILE", "SET_TARGET", "SPONSOR", "ESCALATE", "CANCEL"));
        supervision
                .act(id, "filings", FILE, SUPERVISOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("REGISTERED"))
                .body("facts", hasKey("FILED"))
                .body("actions", contains("ASSIGN", "SET_TARGET", "SPONSOR", "ESCALATE", "CANCEL"));

        done(supervision.act(id, "assignments", TO_UNIT, SUPERVISOR));
    }

    @Test
    void a_proposal_that_is_not_filed_is_out_of_the_base_for_a_reason() {
        String id = supervision.register("CPPCC_PROPOSAL");

        supervision
                .act(id, "filings", "{\"decision\":\"NOT_FILE\"}", SUPERVISOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/reason-missing"));
        supervision
                .act(id, "filings", "{\"decision\":\"NOT_FILE\",\"reason\":\"转为社情民意\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("NOT_FILED"))
                .body("facts", hasKey("EXCLUDED"))
                .body("facts", hasKey("NOT_FILED"));
    }

    @Test
    void other_tasks_are_neither_filed_nor_replied_to() {
        String registered = supervision.register("WORK_REPORT");
        String inProgress = supervision.inProgress();

        supervision
                .act(registered, "filings", FILE, SUPERVISOR)
                .then()
                .statusCode(409)
                .body("allowed", contains("ASSIGN", "SET_TARGET", "SPONSOR", "ESCALATE", "CANCEL"));
        supervision
                .act(inProgress, "replies", "{\"resultClass\":\"A\",\"remark\":\"已解决\"}", HANDLER)
                .then()
                .statusCode(409)
                .body(
                        "allowed",
                        contains(
                                "DECLINE",
                                "REPORT_PROGRESS",
                                "BREAK_DOWN",
                                "SET_TARGET",
                                "SPONSOR",
                                "SUBMIT",
                                "REQUEST_EXTENSION",
                                "URGE",
                                "ESCALATE",
                                "CANCEL"));
    }

    @Test
    void posts_answer_for_a_task_and_stay_out_of_its_events() {
        String id = supervision.register("OTHER", ",\"leadOfficial\":\"分管副区长\"");

        get(TASKS + "/" + id, SUPERVISOR).then().body("leadOfficial", equalTo("分管副区长"));
        supervision
                .act(id, "sponsors", "{\"leadOfficial\":\"区长\",\"sponsors\":[\"区委副书记\",\"人大常委会副主任\"]}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("leadOfficial", equalTo("区长"))
                .body("sponsors", contains("区委副书记", "人大常委会副主任"));

        get(TASKS + "/" + id + "/history", SUPERVISOR)
                .then()
                .body("items[1].action", equalTo("SPONSOR"))
                .body("items[1].remark", equalTo("区长、区委副书记、人大常委会副主任"))
                .body("items[1].detail", not(hasKey("sponsors")));
        supervision
                .act(id, "sponsors", "{\"leadOfficial\":\" \"}", SUPERVISOR)
                .then()
                .statusCode(400)
                .body("errors.field", contains("leadOfficial"));
    }

    @Test
    void a_reform_task_brings_its_last_day_or_gets_it_with_the_assignment() {
        LocalDate later = TODAY.plusDays(40);
        String dated = supervision.register("REFORM_TASK", ",\"due\":\"" + later + "\"");
        String undated = supervision.register("REFORM_TASK");

        done(supervision.act(dated, "assignments", TO_UNIT, SUPERVISOR));
        supervision
                .act(undated, "assignments", TO_UNIT, SUPERVISOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/due-missing"));
        done(supervision.act(undated, "assignments", dueOn(later), SUPERVISOR));

        for (String id : new String[] {dated, undated}) {
            get(TASKS + "/" + id, SUPERVISOR).then().body("dueAt", equalTo(later + "T23:59:59+08:00"));
            get(TASKS + "/" + id + "/deadline", SUPERVISOR).then().body("policy", equalTo(null));
        }
    }

    @Test
    void a_given_last_day_neither_replaces_a_policy_nor_lies_in_the_past() {
        String decided = supervision.register("MEETING_DECISION");
        String reform = supervision.register("REFORM_TASK");

        supervision
                .act(decided, "assignments", dueOn(TODAY.plusDays(300)), SUPERVISOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/due-fixed"));
        as(SUPERVISOR)
                .body(supervision.task("OTHER", ",\"due\":\"2030-01-01\""))
                .post(TASKS)
                .then()
                .statusCode(422)
                .body("type", endsWith("/due-fixed"));
        supervision
                .act(reform, "assignments", dueOn(TODAY.minusDays(1)), SUPERVISOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/due-passed"));
    }

    @Test
    void an_urgent_instruction_has_five_days() {
        String id = supervision.register("LEADER_INSTRUCTION", ",\"urgent\":true");

        done(supervision.act(id, "assignments", TO_UNIT, SUPERVISOR));

        String due = get(TASKS + "/" + id, SUPERVISOR).path("dueAt");
        assertThat(due).isEqualTo(TODAY.plusDays(5) + "T23:59:59+08:00");
    }

    private static String dueOn(LocalDate day) {
        return "{\"unit\":\"620302-ZF05\",\"dueOn\":\"" + day + "\"}";
    }
}
