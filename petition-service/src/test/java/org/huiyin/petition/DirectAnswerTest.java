package org.huiyin.petition;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class DirectAnswerTest {
    @Test
    void a_direct_answer_closes_without_a_unit() {
        String id = Casework.accepted(Casework.help("welfare.minimum"));

        Casework.act(id, "answers", "{\"reply\":\"已告知申请条件\",\"noEvidenceReason\":\"电话告知\"}", Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"))
                .body("facts", not(hasKey("ASSIGNED")))
                .body("facts", hasKey("COMPLETED"))
                .body("reply", equalTo("已告知申请条件"));
    }

    @Test
    void a_direct_answer_needs_evidence_or_a_reason() {
        String id = Casework.accepted(Casework.help("welfare.minimum"));

        Casework.act(id, "answers", "{\"reply\":\"已告知申请条件\"}", Casework.OPERATOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/evidence-missing"));
        Casework.as(Casework.OPERATOR).get(Casework.path(id)).then().body("status", equalTo("ACCEPTED"));
    }

    @Test
    void what_was_answered_directly_and_is_done_anew_may_be_declined_and_dispatched() {
        String id = Casework.accepted(Casework.help("works.lights"));
        Casework.act(id, "answers", "{\"reply\":\"已告知\",\"noEvidenceReason\":\"电话告知\"}", Casework.OPERATOR);
        String holder = Casework.act(id, "redos", "{\"reason\":\"回访表示未解决\"}", Casework.OPERATOR)
                .path("unit");

        Casework.act(id, "declines", "{\"reason\":\"须由主管单位办理\"}", Casework.handler(holder))
                .then()
                .statusCode(201)
                .body("status", equalTo("ACCEPTED"));

        Casework.act(id, "dispatches", "{\"unit\":\"620302-Z01\"}", Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("unit", equalTo("620302-Z01"));
    }
}
