package org.huiyin.tracking;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class DeclinesTest {
    private static final String ASSIGN = "{\"unit\":\"" + Specimens.UNIT + "\"}";
    private static final String NOT_OURS = "{\"reason\":\"非本单位职责\",\"suggestedUnit\":\"620302-J02\"}";

    @Inject
    DataSource dataSource;

    @Test
    void the_third_decline_goes_to_the_supervision_office_which_decides_finally() {
        String id = Specimens.registered("DECLINE");
        for (int time = 0; time < 3; time++) {
            Specimens.act(Specimens.SUPERVISOR, id, "assignments", ASSIGN)
                    .then()
                    .statusCode(201);
            Specimens.act(Specimens.HANDLER, id, "declines", NOT_OURS)
                    .then()
                    .statusCode(201)
                    .body("unit", equalTo("620302"))
                    .body("facts", hasKey("DECLINED"))
                    .body("facts", time < 2 ? not(hasKey("ESCALATED")) : hasKey("ESCALATED"));
        }
        Specimens.act(Specimens.SUPERVISOR, id, "assignments", ASSIGN)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/action-not-allowed"))
                .body("allowed", hasItem("DECIDE"));

        Specimens.act(Specimens.SUPERVISOR, id, "final-assignments", ASSIGN)
                .then()
                .statusCode(201)
                .body("status", equalTo("ASSIGNED"));

        Specimens.act(Specimens.HANDLER, id, "declines", NOT_OURS)
                .then()
                .statusCode(409)
                .body("allowed", not(hasItem("DECLINE")));
    }

    @Test
    void nothing_is_decided_finally_before_the_third_decline() {
        String id = Specimens.registered("DECLINE");

        Specimens.act(Specimens.SUPERVISOR, id, "final-assignments", ASSIGN)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/action-not-allowed"));
    }

    @Test
    void after_its_limit_a_decline_is_too_late() throws SQLException {
        String id = Specimens.registered("DECLINE");
        Specimens.act(Specimens.SUPERVISOR, id, "assignments", ASSIGN);
        Rewind.item(dataSource, id, "decline_due_at = now() - interval '1 second'");

        Specimens.act(Specimens.HANDLER, id, "declines", NOT_OURS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decline-too-late"));
    }
}
