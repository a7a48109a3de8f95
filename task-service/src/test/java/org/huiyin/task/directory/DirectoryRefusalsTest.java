package org.huiyin.task.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.huiyin.task.directory.UnitRequests.CATEGORIES;
import static org.huiyin.task.directory.UnitRequests.ROOT;
import static org.huiyin.task.directory.UnitRequests.UNITS;
import static org.huiyin.task.directory.UnitRequests.admin;
import static org.huiyin.task.directory.UnitRequests.as;
import static org.huiyin.task.directory.UnitRequests.change;
import static org.huiyin.task.directory.UnitRequests.founded;
import static org.huiyin.task.directory.UnitRequests.merger;
import static org.huiyin.task.directory.UnitRequests.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.event.EventJson;
import org.huiyin.task.Tasks;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be changed in the directory, and who may not change it. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class DirectoryRefusalsTest {
    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void waitForTheDirectory() {
        Tasks.awaitDirectory();
        today = LocalDate.ofInstant(clock.instant(), EventJson.ZONE);
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason() {
        String above = founded(ROOT, today.minusDays(9));
        String below = founded(above, today.minusDays(9));

        change(above, "moves", move(below, today)).statusCode(422).body("type", endsWith("/below-itself"));
        change(above, "closures", "{\"until\":\"" + today + "\"}")
                .statusCode(409)
                .body("type", endsWith("/units-below"))
                .body("units", contains(below));
        change(below, "mergers", merger("nowhere", today)).statusCode(422).body("type", endsWith("/unknown-unit"));
        change(ROOT, "moves", move(above, today)).statusCode(409).body("type", endsWith("/root-unit"));
        change(above, "moves", move(ROOT, today)).statusCode(409).body("type", endsWith("/changes-nothing"));
        change("nowhere", "moves", move(ROOT, today)).statusCode(404);
        change(below, "closures", "{\"until\":\"" + today + "\"}").statusCode(200);
        change(below, "moves", move(ROOT, today)).statusCode(409).body("type", endsWith("/unit-not-there"));
        change(above, "mergers", merger(below, today)).statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":\"T,1\",\"parent\":\"620302\",\"name\":\"x\",\"unitType\":\"STREET\",\"from\":\"2026-11-01\"} | code",
                "{\"code\":\"T1\",\"parent\":\"\",\"name\":\"x\",\"unitType\":\"STREET\",\"from\":\"2026-11-01\"} | parent",
                "{\"code\":\"T1\",\"parent\":\"620302\",\"name\":\" \",\"unitType\":\"STREET\",\"from\":\"2026-11-01\"} | name",
                "{\"code\":\"T1\",\"parent\":\"620302\",\"name\":\"x\",\"unitType\":\"street\",\"from\":\"2026-11-01\"} | unitType",
                "{\"code\":\"T1\",\"parent\":\"620302\",\"name\":\"x\",\"unitType\":\"STREET\",\"from\":\"soon\"} | from",
                "{\"code\":\"T1\",\"parent\":\"620302\",\"name\":\"x\",\"unitType\":\"STREET\",\"from\":\"2001-01-01\"} | from",
                "{\"code\":\"T1\",\"parent\":\"620302\",\"name\":\"x\",\"unitType\":\"STREET\"} | from"
            })
    void a_body_that_cannot_be_names_its_field(String body, String field) {
        admin().body(body).post(UNITS).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?on=yesterday", "?all=perhaps", "?colour=red"})
    void a_query_that_cannot_be_names_its_parameter(String query) {
        String field = query.substring(1, query.indexOf('='));
        admin().get(UNITS + query).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "leader", "auditor", "handler", "operator", "inspection-officer", "approver"})
    void only_whoever_keeps_the_directory_changes_it(String role) {
        for (String path : new String[] {
            UNITS,
            UNITS + "/620302-J01/moves",
            UNITS + "/620302-J01/mergers",
            UNITS + "/620302-J01/closures",
            UNITS + "/620302-J01/renamings",
            UNITS + "/620302-J01/closures?dryRun=true",
            CATEGORIES,
            CATEGORIES + "/city/renamings"
        }) {
            as(role).body("{}").post(path).then().statusCode(403);
            given().contentType(ContentType.JSON).body("{}").post(path).then().statusCode(401);
        }
    }
}
