package org.huiyin.tracking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.tracking.specimen.SpecimenFiles;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class LifeOfASpecimenTest {
    @Test
    void from_registration_to_closing_and_once_more() {
        String id = Specimens.closed("LIFE");

        Specimens.act(Specimens.SUPERVISOR, id, "reopenings", "{\"reason\":\"反弹\"}")
                .then()
                .statusCode(201)
                .body("cycle", equalTo(2))
                .body("status", equalTo("IN_PROGRESS"))
                .body("completedAt", nullValue())
                .body("facts", hasKey("REOPENED"))
                .body("facts", hasKey("ASSIGNED"))
                .body("facts", not(hasKey("COMPLETED")))
                .body("facts", not(hasKey("FIRST_PASS")));
        Specimens.act(Specimens.HANDLER, id, "submissions", "{\"remark\":\"又办\",\"noEvidenceReason\":\"现场\"}")
                .then()
                .statusCode(201);
        Specimens.act(Specimens.SUPERVISOR, id, "reviews", "{\"decision\":\"APPROVE\"}")
                .then()
                .statusCode(201)
                .body("facts", hasKey("COMPLETED_IN_TIME"))
                .body("facts", not(hasKey("FIRST_PASS")));

        Specimens.get(Specimens.SUPERVISOR, "?programme=LIFE&clock=COMPLETED&total=true")
                .then()
                .body("total", equalTo(2));
        Specimens.get(Specimens.SUPERVISOR, "/" + id + "/history?verify=true&limit=500")
                .then()
                .body("verified", equalTo(true))
                .body(
                        "items.action",
                        contains("REGISTER", "ASSIGN", "SIGN", "SUBMIT", "APPROVE", "REOPEN", "SUBMIT", "APPROVE"))
                .body("items.remark", hasItem("反弹"));
    }

    @Test
    void whoever_submitted_cannot_review() {
        String both = Tokens.of("one-person", Specimens.UNIT, "handler", "approver");
        String id = Specimens.inProgress("EYES");
        Specimens.act(both, id, "submissions", "{\"remark\":\"已办\",\"evidence\":\"1号\"}");

        for (String decision : new String[] {"APPROVE", "SEND_BACK"}) {
            Specimens.act(both, id, "reviews", "{\"decision\":\"" + decision + "\"}")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/four-eyes"));
        }
    }

    @Test
    void history_keeps_the_hash_of_a_file_that_was_submitted() {
        String id = Specimens.inProgress("FILES");

        Specimens.act(Specimens.HANDLER, id, "submissions", withFile(SpecimenFiles.FILE.id()))
                .then()
                .statusCode(201);

        Specimens.get(Specimens.SUPERVISOR, "/" + id + "/history?verify=true")
                .then()
                .body("verified", equalTo(true))
                .body("items[3].detail.withEvidence", equalTo(true))
                .body(
                        "items[3].detail.files",
                        contains(Map.of(
                                "id", SpecimenFiles.FILE.id().toString(), "sha256", SpecimenFiles.FILE.sha256())));
    }

    @Test
    void a_file_that_is_not_the_items_own_changes_nothing() {
        String id = Specimens.inProgress("FILES");
        UUID unknown = UUID.randomUUID();

        Specimens.act(Specimens.HANDLER, id, "submissions", withFile(unknown))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-evidence"))
                .body("files", contains(unknown.toString()));
        Specimens.get(Specimens.SUPERVISOR, "/" + id).then().body("status", equalTo("IN_PROGRESS"));
    }

    private static String withFile(UUID file) {
        return "{\"remark\":\"已办\",\"files\":[\"" + file + "\"]}";
    }

    @Test
    void a_submission_needs_evidence_or_a_reason() {
        String id = Specimens.inProgress("EVIDENCE");

        Specimens.act(Specimens.HANDLER, id, "submissions", "{\"remark\":\"已办\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/evidence-missing"));
        Specimens.get(Specimens.SUPERVISOR, "/" + id).then().body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void the_reader_is_told_what_may_be_done_now() {
        String id = Specimens.submitted("ACTIONS");

        Specimens.get(Specimens.SUPERVISOR, "/" + id)
                .then()
                .body("actions", containsInAnyOrder("APPROVE", "SEND_BACK", "ESCALATE", "CANCEL"));
        Specimens.get(Specimens.HANDLER, "/" + id).then().body("actions.size()", equalTo(0));
        Specimens.act(Specimens.SUPERVISOR, id, "assignments", "{\"unit\":\"620302-J01\"}")
                .then()
                .statusCode(409)
                .body("allowed", containsInAnyOrder("APPROVE", "SEND_BACK", "ESCALATE", "CANCEL"));
    }

    @Test
    void a_confidential_item_is_hidden_from_whom_it_is_about() {
        String body =
                "{\"title\":\"举报\",\"source\":\"REPORT\",\"programme\":\"SECRET\",\"concernedUnit\":\"620302-Z01\"}";
        String id = Specimens.as(Specimens.SUPERVISOR)
                .body(body)
                .post("/api/v1/specimens")
                .then()
                .statusCode(201)
                .body("confidential", equalTo(true))
                .extract()
                .path("id");

        for (String token : new String[] {
            Tokens.of("supervisor", "620302-Z01"),
            Tokens.of("leader", "620302-Z01-01"),
            Tokens.of("auditor", "620302-Z01")
        }) {
            Specimens.get(token, "/" + id).then().statusCode(404);
            Specimens.get(token, "?programme=SECRET&total=true").then().body("total", equalTo(0));
            Specimens.get(token, "/counts?programme=SECRET").then().body("rows.size()", equalTo(0));
        }
        Specimens.get(Tokens.of("leader", "620302"), "/" + id).then().statusCode(200);
    }

    @Test
    void an_inspector_sees_the_slices_of_the_line() {
        String inside = Specimens.registered("SLICE");
        String outside = Specimens.registered("OTHER");
        String inspector = Tokens.of("inspector", "620302-J06");

        String colleague = Tokens.of("inspector", "620302-ZF01");

        Specimens.get(colleague, "/" + outside).then().statusCode(404);
        Specimens.get(colleague, "?total=true&programme=OTHER").then().body("total", equalTo(0));
        Specimens.get(inspector, "/" + inside).then().statusCode(200);
        Specimens.get(inspector, "/" + outside).then().statusCode(404);
        Specimens.get(inspector, "?total=true&programme=SLICE,OTHER").then().body("total", equalTo(1));
    }

    @Test
    void a_role_without_business_here_is_refused() {
        Specimens.get(Tokens.of("operator", "620302"), "").then().statusCode(403);
        Specimens.get(Tokens.of("operator", "620302"), "/counts").then().statusCode(403);
    }

    @Test
    void the_same_note_twice_exists_already() {
        String body = "{\"title\":\"甲\",\"source\":\"REPORT\",\"note\":\"只一次\"}";
        Specimens.as(Specimens.SUPERVISOR)
                .body(body)
                .post("/api/v1/specimens")
                .then()
                .statusCode(201);

        Specimens.as(Specimens.SUPERVISOR)
                .body(body)
                .post("/api/v1/specimens")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"));
    }

    @Test
    void an_item_that_no_policy_covers_is_refused() {
        String id = Specimens.as(Specimens.SUPERVISOR)
                .body("{\"title\":\"甲\",\"source\":\"NOWHERE\"}")
                .post("/api/v1/specimens")
                .then()
                .extract()
                .path("id");

        Specimens.act(Specimens.SUPERVISOR, id, "assignments", "{\"unit\":\"620302-J01\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-policy"));
    }

    @Test
    void a_deadline_is_explained() {
        String id = Specimens.registered("EXPLAIN");
        Specimens.get(Specimens.SUPERVISOR, "/" + id + "/deadline")
                .then()
                .body("sentences.en", equalTo("No clock runs yet."))
                .body("days.size()", equalTo(0));
        Specimens.act(Specimens.SUPERVISOR, id, "assignments", "{\"unit\":\"620302-J01\",\"dueOn\":\"2099-01-31\"}");

        Specimens.get(Specimens.SUPERVISOR, "/" + id + "/deadline")
                .then()
                .body("dueAt", equalTo("2099-01-31T23:59:59+08:00"))
                .body("policy", nullValue());
    }
}
