package org.huiyin.petition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PetitionPermissionsTest {
    private static final String UNIT = "620302-ZF26";
    private static final String OTHER_UNIT = "620302-J06";

    private static int post(String id, String action, String token) {
        return Casework.writing(token)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(Casework.path(id) + "/" + action)
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptances", "refusals", "answers", "dispatches", "withdrawals", "cancellations"})
    void only_an_operator_does_the_work_of_the_desk(String action) {
        String id = Casework.dispatched(Casework.help("city.dogs"), UNIT);

        assertThat(post(id, action, Tokens.of("leader"))).isEqualTo(403);
        assertThat(post(id, action, Casework.SUPERVISOR)).isEqualTo(403);
        assertThat(post(id, action, Casework.handler(UNIT))).isEqualTo(403);
        assertThat(post(id, action, Tokens.of("approver", UNIT))).isEqualTo(403);
        assertThat(post(id, action, Casework.handler(OTHER_UNIT))).isEqualTo(404);
        assertThat(withoutToken(id, action)).isEqualTo(401);
        assertThat(post(id, action, Casework.OPERATOR)).isNotIn(401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"signatures", "declines", "progress-reports", "replies"})
    void only_a_handler_of_the_unit_does_the_work_of_the_unit(String action) {
        String id = Casework.dispatched(Casework.help("city.dogs"), UNIT);

        assertThat(post(id, action, Tokens.of("auditor"))).isEqualTo(403);
        assertThat(post(id, action, Casework.OPERATOR)).isEqualTo(403);
        assertThat(post(id, action, Tokens.of("approver", UNIT))).isEqualTo(403);
        assertThat(post(id, action, Casework.handler(OTHER_UNIT))).isEqualTo(404);
        assertThat(withoutToken(id, action)).isEqualTo(401);
        assertThat(post(id, action, Casework.handler(UNIT))).isNotIn(401, 403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "reviews, approver, handler",
        "reviews, operator, supervisor",
        "redos, supervisor, approver",
        "redos, operator, handler"
    })
    void reviews_and_redos_have_their_roles(String action, String may, String mayNot) {
        String id = Casework.dispatched(Casework.help("city.dogs"), UNIT);

        assertThat(post(id, action, Tokens.of(mayNot, UNIT))).isEqualTo(403);
        assertThat(post(id, action, Tokens.of("leader"))).isEqualTo(403);
        assertThat(withoutToken(id, action)).isEqualTo(401);
        assertThat(post(id, action, Tokens.of(may, UNIT))).isNotIn(401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"supervisor", "handler", "approver", "leader", "auditor", "inspection-officer", "inspector"})
    void only_an_operator_registers_and_imports(String role) {
        String token = Tokens.of(role, UNIT);

        Casework.writing(token)
                .body(Casework.help("city.dogs"))
                .post(Casework.PETITIONS)
                .then()
                .statusCode(403)
                .body("type", endsWith("/forbidden"));
        given().auth()
                .oauth2(token)
                .contentType("application/x-ndjson")
                .body(new byte[0])
                .post(Casework.PETITIONS + "/imports")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "supervisor", "leader", "auditor", "inspection-officer"})
    void these_roles_read_every_petition(String role) {
        String id = Casework.dispatched(Casework.help("city.dogs"), UNIT);

        Casework.one(id, Tokens.of(role)).then().statusCode(200).body("id", equalTo(id));
        Casework.as(Tokens.of(role)).get(Casework.path(id) + "/history").then().statusCode(200);
        Casework.as(Tokens.of(role)).get(Casework.path(id) + "/deadline").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspector", "directory-admin"})
    void these_roles_read_none(String role) {
        String token = Tokens.of(role, UNIT);

        Casework.as(token).get(Casework.PETITIONS).then().statusCode(403);
        Casework.as(token).get(Casework.PETITIONS + "/counts").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "approver"})
    void a_unit_sees_its_own_petitions_and_those_it_supports(String role) {
        String id = Casework.accepted(Casework.help("city.adverts"));
        Casework.act(
                        id,
                        "dispatches",
                        "{\"unit\":\"" + UNIT + "\",\"supportingUnits\":[\"620302-J01\"]}",
                        Casework.OPERATOR)
                .then()
                .statusCode(201);

        Casework.one(id, Tokens.of(role, UNIT)).then().statusCode(200);
        Casework.one(id, Tokens.of(role, "620302-J01")).then().statusCode(200);
        Casework.one(id, Tokens.of(role, OTHER_UNIT)).then().statusCode(404);
        Casework.list(Tokens.of(role, OTHER_UNIT), Map.of("category", "city.adverts", "total", "true"))
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void before_the_dispatch_a_handler_sees_nothing_of_it() {
        String id = Casework.accepted(Casework.help("city.dogs"));

        Casework.one(id, Casework.handler(UNIT)).then().statusCode(404);
    }

    @Test
    void the_actions_of_an_item_are_those_its_reader_may_take() {
        String id = Casework.dispatched(Casework.help("city.dogs"), UNIT);

        assertThat(Casework.one(id, Casework.handler(UNIT)).<java.util.List<String>>path("actions"))
                .containsExactly("SIGN", "DECLINE", "REQUEST_EXTENSION");
        assertThat(Casework.one(id, Casework.OPERATOR).<java.util.List<String>>path("actions"))
                .containsExactly("URGE", "LINK_REPEAT", "MERGE", "WITHDRAW", "CANCEL");
        assertThat(Casework.one(id, Tokens.of("leader")).<java.util.List<String>>path("actions"))
                .isEmpty();
    }

    private static int withoutToken(String id, String action) {
        return given().contentType(ContentType.JSON)
                .body("{}")
                .post(Casework.path(id) + "/" + action)
                .statusCode();
    }
}
