package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.huiyin.task.Supervision.SUBMISSION;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.UNIT;
import static org.huiyin.task.Supervision.as;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class TaskReviewTest {
    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void of_two_approvers_at_once_one_wins() {
        String id = supervision.submitted();
        String etag = get(TASKS + "/" + id, SUPERVISOR).getHeader("ETag");

        List<Integer> answers = approvedAtOnce(id, etag, "one-approver", "another-approver");

        assertThat(answers).containsExactlyInAnyOrder(201, 412);
        get(TASKS + "/" + id + "/history", SUPERVISOR).then().body("items.size()", equalTo(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVE", "SEND_BACK"})
    void whoever_submits_does_not_review(String decision) {
        String id = supervision.inProgress();
        String both = Tokens.of("both", UNIT, "handler", "approver");
        done(supervision.act(id, "submissions", SUBMISSION, both));

        supervision.review(id, decision, both).then().statusCode(409).body("type", endsWith("/four-eyes"));
    }

    @Test
    void a_task_that_was_sent_back_is_in_progress_again() {
        String id = supervision.submitted();

        supervision
                .review(id, "SEND_BACK", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_PROGRESS"))
                .body("facts", not(hasKey("SUBMITTED")));
    }

    private static List<Integer> approvedAtOnce(String id, String etag, String... subjects) {
        try (var threads = Executors.newFixedThreadPool(subjects.length)) {
            List<CompletableFuture<Response>> answers = Stream.of(subjects)
                    .map(subject -> CompletableFuture.supplyAsync(() -> approve(id, etag, subject), threads))
                    .toList();
            return answers.stream().map(answer -> answer.join().statusCode()).toList();
        }
    }

    private static Response approve(String id, String etag, String subject) {
        return as(Tokens.of(subject, UNIT, "approver"))
                .header("If-Match", etag)
                .body("{\"decision\":\"APPROVE\"}")
                .post(TASKS + "/" + id + "/reviews");
    }
}
