package org.huiyin.task;

import static io.restassured.RestAssured.given;
import static org.huiyin.task.Supervision.OTHER_UNIT;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.UNIT;
import static org.huiyin.task.Supervision.as;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class TaskPermissionTest {
    private static final Set<Role> READERS =
            Set.of(Role.SUPERVISOR, Role.LEADER, Role.AUDITOR, Role.INSPECTION_OFFICER, Role.HANDLER, Role.APPROVER);
    private static final List<String> READINGS = List.of("", "/history", "/deadline");

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    private record Write(String path, Set<Role> roles) {}

    private static Stream<Write> writes() {
        return Stream.of(
                new Write("assignments", Set.of(Role.SUPERVISOR)),
                new Write("final-assignments", Set.of(Role.SUPERVISOR)),
                new Write("urges", Set.of(Role.SUPERVISOR)),
                new Write("escalations", Set.of(Role.SUPERVISOR)),
                new Write("extension-requests", Set.of(Role.HANDLER)),
                new Write("extension-decisions", Set.of(Role.SUPERVISOR, Role.APPROVER)),
                new Write("filings", Set.of(Role.SUPERVISOR)),
                new Write("reopenings", Set.of(Role.SUPERVISOR)),
                new Write("cancellations", Set.of(Role.SUPERVISOR)),
                new Write("signatures", Set.of(Role.HANDLER)),
                new Write("declines", Set.of(Role.HANDLER)),
                new Write("progress-reports", Set.of(Role.HANDLER)),
                new Write("replies", Set.of(Role.HANDLER)),
                new Write("submissions", Set.of(Role.HANDLER)),
                new Write("reviews", Set.of(Role.SUPERVISOR, Role.APPROVER)));
    }

    static Stream<Arguments> writesOfEveryRole() {
        return writes().flatMap(write -> Arrays.stream(Role.values())
                .map(role -> Arguments.of(write.path(), role, write.roles().contains(role) ? 400 : 403)));
    }

    static Stream<String> writePaths() {
        return writes().map(Write::path);
    }

    /** Whoever may act gets as far as the body, which is missing. */
    @ParameterizedTest
    @MethodSource("writesOfEveryRole")
    void an_action_belongs_to_its_roles(String path, Role role, int status) {
        String id = supervision.assigned(UNIT);

        as(Tokens.of(role.tokenName(), UNIT))
                .header("If-Match", "*")
                .post(TASKS + "/" + id + "/" + path)
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @MethodSource("writePaths")
    void nobody_acts_without_a_token(String path) {
        given().contentType("application/json")
                .body("{}")
                .post(TASKS + "/" + UUID.randomUUID() + "/" + path)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("writePaths")
    void another_units_task_does_not_exist_for_a_handler(String path) {
        String id = supervision.assigned(UNIT);

        as(Tokens.of("both@" + OTHER_UNIT, OTHER_UNIT, "handler", "approver"))
                .header("If-Match", "*")
                .body("{}")
                .post(TASKS + "/" + id + "/" + path)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_its_readers_read(Role role) {
        String token = Tokens.of(role.tokenName(), UNIT);
        String id = supervision.assigned(UNIT);
        int status = READERS.contains(role) ? 200 : 403;

        for (String reading : READINGS) {
            get(TASKS + "/" + id + reading, token).then().statusCode(status);
        }
        get(TASKS, token).then().statusCode(status);
        get(TASKS + "/counts", token).then().statusCode(status);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_supervisors_register_and_import(Role role) {
        String token = Tokens.of(role.tokenName(), UNIT);
        boolean supervisor = role == Role.SUPERVISOR;

        as(token).post(TASKS).then().statusCode(supervisor ? 400 : 403);
        given().auth()
                .oauth2(token)
                .contentType("application/x-ndjson")
                .body(new byte[0])
                .post(TASKS + "/imports")
                .then()
                .statusCode(supervisor ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource(names = {"HANDLER", "APPROVER"})
    void another_units_task_cannot_be_read(Role role) {
        String token = Tokens.of(role.tokenName(), OTHER_UNIT);
        String id = supervision.assigned(UNIT);

        for (String reading : READINGS) {
            get(TASKS + "/" + id + reading, token).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @MethodSource("openPaths")
    void nobody_reads_without_a_token(String path) {
        given().get(path).then().statusCode(401);
    }

    static Stream<String> openPaths() {
        String one = TASKS + "/" + UUID.randomUUID();
        return Stream.of(TASKS, TASKS + "/counts", one, one + "/history", one + "/deadline", "/api/v1/codes");
    }
}
