package org.huiyin.petition.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/**
 * 退役军人信访: veterans are received by everybody on duty, a leader answers for each matter in person 包案, and all are
 * closed. Yearbook, lines 17481-17498: 54 matters, 100 % closed.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class VeteransWorkflowTest {
    private static final String BUREAU = "620302-ZF17";
    private static final String POST = "区退役军人事务局局长";
    private static final Map<String, String> OF_BUREAU =
            Map.of("unit", BUREAU, "category", "welfare.veterans", "from", "2021-01-01", "to", "2021-12-31");

    private static PastPetition received(int number) {
        return new PastPetition(
                        "tyjr-" + number,
                        BUREAU,
                        "2021-07-01T09:00:00",
                        "VISIT",
                        "HELP",
                        "welfare.veterans",
                        "退役军人来访反映安置待遇")
                .byOperator("ACCEPT", "2021-07-01T10:00:00", "{}")
                .byOperator("DISPATCH", "2021-07-01T11:00:00", "{\"unit\":\"" + BUREAU + "\"}")
                .then("NAME_OWNER", "2021-07-02T09:00:00", "supervisor", BUREAU, "{\"post\":\"" + POST + "\"}")
                .byHandler("SIGN", "2021-07-02T10:00:00", BUREAU, "{}");
    }

    @Test
    void a_leader_answers_for_each_of_fifty_four_matters_and_all_are_closed() {
        PastPetition.imported(IntStream.range(0, 54)
                .mapToObj(number -> received(number)
                        .byHandler("REPLY", "2021-08-05T10:00:00", BUREAU, Casework.reply())
                        .byOperator("CLOSE", "2021-08-06T10:00:00", "{\"decision\":\"CLOSE\"}")));

        assertThat(PastPetition.counted(OF_BUREAU, "ACCEPTED")).isEqualTo(54);
        assertThat(PastPetition.counted(OF_BUREAU, "COMPLETED")).isEqualTo(54);
        assertThat(PastPetition.counted(OF_BUREAU, "COMPLETED_IN_TIME")).isEqualTo(54);
        Casework.list(
                        Casework.SUPERVISOR,
                        Map.of("unit", BUREAU, "category", "welfare.veterans", "to", "2021-12-31", "limit", "100"))
                .then()
                .statusCode(200)
                .body("items", hasSize(54))
                .body("items.caseOwner", everyItem(equalTo(POST)));
    }

    @Test
    void the_supervision_office_names_the_owner_of_a_case_that_is_being_handled() {
        String id = Casework.dispatched(Casework.help("welfare.veterans").replace("HOTLINE_12345", "VISIT"), BUREAU);

        Casework.act(id, "owners", "{\"post\":\"" + POST + "\"}", Casework.SUPERVISOR)
                .then()
                .statusCode(201)
                .body("caseOwner", equalTo(POST))
                .body("status", equalTo("DISPATCHED"));

        Casework.as(Casework.OPERATOR)
                .get(Casework.path(id) + "/history")
                .then()
                .body("items.action", hasItem("NAME_OWNER"));
    }
}
