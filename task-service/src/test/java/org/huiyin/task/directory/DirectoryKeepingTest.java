package org.huiyin.task.directory;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.huiyin.task.directory.UnitRequests.CATEGORIES;
import static org.huiyin.task.directory.UnitRequests.PATIENCE;
import static org.huiyin.task.directory.UnitRequests.ROOT;
import static org.huiyin.task.directory.UnitRequests.UNITS;
import static org.huiyin.task.directory.UnitRequests.admin;
import static org.huiyin.task.directory.UnitRequests.as;
import static org.huiyin.task.directory.UnitRequests.awaitUnit;
import static org.huiyin.task.directory.UnitRequests.change;
import static org.huiyin.task.directory.UnitRequests.found;
import static org.huiyin.task.directory.UnitRequests.founded;
import static org.huiyin.task.directory.UnitRequests.merger;
import static org.huiyin.task.directory.UnitRequests.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.huiyin.event.EventJson;
import org.huiyin.task.Tasks;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test makes units and categories of its own; the district's stay as they are. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class DirectoryKeepingTest {
    @Inject
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void waitForTheDirectory() {
        Tasks.awaitDirectory();
        today = LocalDate.ofInstant(clock.instant(), EventJson.ZONE);
    }

    @Test
    void a_new_unit_is_published_and_takes_tasks() {
        String code = founded(ROOT, today);

        awaitUnit(code, "", "parent", ROOT);
        as("handler").get(UNITS).then().body("items.code", hasItem(code));
        as("handler").get(UNITS + "?on=" + today.minusDays(1)).then().body("items.code", not(hasItem(code)));
        as("handler").get(UNITS + "?all=true&on=" + today.minusDays(1)).then().body("items.code", hasItem(code));
        Tasks.assignment(code).then().statusCode(201);
    }

    @Test
    void a_moved_unit_stands_where_it_stood_on_each_day() {
        String one = founded(ROOT, today.minusDays(9));
        String other = founded(ROOT, today.minusDays(9));
        String moved = founded(one, today.minusDays(9));

        change(moved, "moves", move(other, today.minusDays(2)))
                .statusCode(200)
                .body("entered", equalTo(true))
                .body("changes.change", contains("MOVED"))
                .body("changes[0].unit.parent", equalTo(other));

        awaitUnit(moved, "", "parent", other);
        awaitUnit(moved, "?on=" + today.minusDays(3), "parent", one);
        awaitUnit(moved, "?on=" + today.minusDays(2), "parent", other);
    }

    @Test
    void a_merged_unit_takes_no_tasks_and_its_successor_is_named() {
        String successor = founded(ROOT, today.minusDays(9));
        String merged = founded(ROOT, today.minusDays(9));
        String below = founded(merged, today.minusDays(9));

        change(merged, "mergers", merger(successor, today))
                .statusCode(200)
                .body("changes.change", contains("MERGED", "MOVED"))
                .body("changes.unit.code", contains(merged, below));

        awaitUnit(merged, "", "parent", successor);
        awaitUnit(below, "", "parent", successor);
        as("handler").get(UNITS).then().body("items.code", not(hasItem(merged)));
        as("handler")
                .get(UNITS + "?all=true")
                .then()
                .body("items.find { it.code == '" + merged + "' }.successor", equalTo(successor));
        Tasks.assignment(merged)
                .then()
                .statusCode(422)
                .body("type", endsWith("/unit-merged"))
                .body("successor", equalTo(successor))
                .body("until", equalTo(today.toString()));
    }

    @Test
    void open_tasks_of_a_merged_unit_are_its_successors() {
        String successor = founded(ROOT, today.minusDays(9));
        String merged = founded(ROOT, today.minusDays(9));
        awaitUnit(merged, "", "parent", ROOT);
        String task = Tasks.assignedTo(merged);
        String handler = Tokens.of("handler", successor);
        Tasks.get("/api/v1/tasks/" + task, handler).statusCode(404);

        change(merged, "mergers", merger(successor, today)).statusCode(200);

        awaitUnit(merged, "", "parent", successor);
        Tasks.get("/api/v1/tasks/" + task, handler)
                .statusCode(200)
                .body("unit", equalTo(merged))
                .body("actions", hasItem("SIGN"));
        Tasks.get("/api/v1/tasks?total=true&unit=" + successor, handler).body("total", equalTo(1));
    }

    @Test
    void a_closed_unit_takes_no_tasks_and_a_planned_end_does() {
        String closed = founded(ROOT, today.minusDays(9));
        String closing = founded(ROOT, today.minusDays(9));

        change(closed, "closures", "{\"until\":\"" + today + "\"}").statusCode(200);
        change(closing, "closures", "{\"until\":\"" + today.plusDays(9) + "\"}").statusCode(200);

        awaitUnit(closed, "", "until", today.toString());
        awaitUnit(closing, "", "until", today.plusDays(9).toString());
        Tasks.assignment(closed).then().statusCode(422).body("type", endsWith("/unit-closed"));
        Tasks.assignment(closing).then().statusCode(201);
        as("handler").get(UNITS).then().body("items.code", hasItem(closing));
        as("handler").get(UNITS + "?on=" + today.plusDays(9)).then().body("items.code", not(hasItem(closing)));
    }

    @Test
    void a_unit_to_come_takes_no_tasks_yet() {
        String code = founded(ROOT, today.plusDays(9));

        awaitUnit(code, "", "from", today.plusDays(9).toString());
        Tasks.assignment(code).then().statusCode(422).body("type", endsWith("/unit-not-yet-there"));
    }

    @Test
    void the_history_says_who_changed_what_when() {
        String successor = founded(ROOT, today.minusDays(9));
        String code = founded(ROOT, today.minusDays(9));
        change(code, "renamings", "{\"name\":\"新名\"}").statusCode(200);
        change(code, "moves", move("620302-J01", today.minusDays(5))).statusCode(200);
        change(code, "mergers", merger(successor, today.plusDays(1))).statusCode(200);

        for (String role : new String[] {"directory-admin", "auditor"}) {
            as(role).get(UNITS + "/" + code + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.change", contains("FOUNDED", "RENAMED", "MOVED", "MERGED"))
                    .body(
                            "items.effectiveOn",
                            contains(
                                    today.minusDays(9).toString(),
                                    null,
                                    today.minusDays(5).toString(),
                                    today.plusDays(1).toString()))
                    .body("items.unit.name", contains("试行单位", "新名", "新名", "新名"))
                    .body("items.unit.parent", contains(ROOT, ROOT, "620302-J01", successor))
                    .body("items[0].changedBy", notNullValue())
                    .body("items[0].changedAt", endsWith("+08:00"));
        }
        as("auditor")
                .get(UNITS + "/" + successor + "/history")
                .then()
                .body("items.change", contains("FOUNDED", "MERGED"));
        as("auditor").get(UNITS + "/nowhere/history").then().statusCode(404);
        as("handler").get(UNITS + "/" + code + "/history").then().statusCode(403);
    }

    @Test
    void a_dry_run_changes_nothing_and_needs_no_key() {
        String code = founded(ROOT, today);

        given().auth()
                .oauth2(Tokens.of("directory-admin"))
                .contentType(ContentType.JSON)
                .body(move("620302-J01", today.plusDays(1)))
                .post(UNITS + "/" + code + "/moves?dryRun=true")
                .then()
                .statusCode(200)
                .body("entered", equalTo(false))
                .body("changes[0].unit.parent", equalTo("620302-J01"));
        admin().get(UNITS + "/" + code + "/history").then().body("items", hasSize(1));
    }

    @Test
    void a_repetition_is_answered_as_the_first() {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8);
        String key = UUID.randomUUID().toString();
        String body = "{\"code\":\"%s\",\"parent\":\"%s\",\"name\":\"一\",\"unitType\":\"STREET\",\"from\":\"%s\"}"
                .formatted(code, ROOT, today);

        for (int time = 0; time < 2; time++) {
            Response answer = given().auth()
                    .oauth2(Tokens.of("directory-admin"))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(UNITS);
            answer.then().statusCode(201).header("Location", endsWith(UNITS + "/" + code));
        }
        found(code, ROOT, today).statusCode(409).body("type", endsWith("/code-taken"));
        given().auth()
                .oauth2(Tokens.of("directory-admin"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(UNITS)
                .then()
                .statusCode(400)
                .body("type", endsWith("/idempotency-key-missing"));
    }

    @Test
    void a_category_is_added_and_renamed() {
        String code = "test." + UUID.randomUUID().toString().substring(0, 8);
        String body = "{\"code\":\"%s\",\"parent\":\"city\",\"name\":\"试\",\"nameEn\":\"Trial\"}".formatted(code);

        admin().body(body).post(CATEGORIES).then().statusCode(201).body("code", equalTo(code));
        admin().body(body).post(CATEGORIES).then().statusCode(409).body("type", endsWith("/code-taken"));
        admin().body("{\"name\":\"试行\",\"nameEn\":\"On trial\"}")
                .post(CATEGORIES + "/" + code + "/renamings")
                .then()
                .statusCode(200)
                .body("name", equalTo("试行"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> admin().get(CATEGORIES)
                        .then()
                        .body("items.find { it.code == '" + code + "' }.nameEn", equalTo("On trial")));
        admin().body("{\"name\":\"试行\",\"nameEn\":\"On trial\"}")
                .post(CATEGORIES + "/nowhere/renamings")
                .then()
                .statusCode(404);
        admin().body("{\"code\":\"test.x\",\"parent\":\"nowhere\",\"name\":\"试\",\"nameEn\":\"Trial\"}")
                .post(CATEGORIES)
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-category"));
        admin().body("{\"code\":\"Test X\",\"name\":\"\"}")
                .post(CATEGORIES)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("code", "name", "nameEn"));
    }
}
