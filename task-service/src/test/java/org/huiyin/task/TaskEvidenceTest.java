package org.huiyin.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class TaskEvidenceTest {
    private final Supervision tasks = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void a_task_is_submitted_with_a_file_and_history_proves_it() {
        String id = tasks.inProgress();
        Response file = upload(id, "%PDF-1.7 " + UUID.randomUUID());
        String fileId = file.then().statusCode(201).extract().path("id");

        Supervision.done(submit(id, fileId));

        Supervision.get(Supervision.TASKS + "/" + id + "/history?verify=true", Supervision.SUPERVISOR)
                .then()
                .body("verified", equalTo(true))
                .body("items[-1].action", equalTo("SUBMIT"))
                .body("items[-1].detail.files", contains(Map.of("id", fileId, "sha256", file.path("sha256"))));
    }

    @Test
    void a_file_of_another_task_proves_nothing() {
        String other = tasks.inProgress();
        String id = tasks.inProgress();
        String fileId = upload(other, "%PDF-1.7 " + UUID.randomUUID()).path("id");

        submit(id, fileId).then().statusCode(422).body("type", endsWith("/unknown-evidence"));

        Supervision.get(Supervision.TASKS + "/" + id, Supervision.SUPERVISOR)
                .then()
                .body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void a_repetition_on_a_task_out_of_scope_is_said_without_its_number() {
        String content = "%PDF-1.7 " + UUID.randomUUID();
        String foreign = tasks.assigned("620302-J03");
        given().auth()
                .oauth2(Supervision.SUPERVISOR)
                .contentType("application/pdf")
                .body(content.getBytes(StandardCharsets.US_ASCII))
                .post(Supervision.TASKS + "/" + foreign + "/evidence")
                .then()
                .statusCode(201);
        String id = tasks.inProgress();

        upload(id, content)
                .then()
                .statusCode(201)
                .body("repeated", equalTo(true))
                .body("alsoOn", empty())
                .body("uploadedBy.role", equalTo("handler"))
                .body("uploadedBy.unit", equalTo(Supervision.UNIT));
    }

    @Test
    void a_submission_of_nothing_but_an_empty_list_has_no_evidence() {
        String id = tasks.inProgress();

        Response response = tasks.act(id, "submissions", "{\"remark\":\"已办\",\"files\":[]}", Supervision.HANDLER);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.<String>path("type")).endsWith("/evidence-missing");
    }

    private Response submit(String id, String fileId) {
        return tasks.act(id, "submissions", "{\"remark\":\"已办\",\"files\":[\"" + fileId + "\"]}", Supervision.HANDLER);
    }

    private static Response upload(String id, String content) {
        return given().auth()
                .oauth2(Supervision.HANDLER)
                .contentType("application/pdf")
                .body(content.getBytes(StandardCharsets.US_ASCII))
                .post(Supervision.TASKS + "/" + id + "/evidence");
    }
}
