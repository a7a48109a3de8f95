package org.huiyin.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.huiyin.task.Supervision.APPROVER;
import static org.huiyin.task.Supervision.HANDLER;
import static org.huiyin.task.Supervision.OTHER_UNIT;
import static org.huiyin.task.Supervision.STRANGER;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.UNIT;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class TaskListTest {
    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    /** One closed and one in progress for the unit, one assigned to another one, two registered. */
    private void fiveTasks() {
        supervision.closed();
        supervision.inProgress();
        supervision.assigned(OTHER_UNIT);
        supervision.register("WORK_REPORT", ",\"category\":\"city.parking\"");
        supervision.register("LEADER_INSTRUCTION", ",\"category\":\"city\",\"urgent\":true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';5",
                "&unit=620302;5",
                "&unit=620302-ZF05;2",
                "&unit=620302-ZF26;1",
                "&unitType=GOVERNMENT;3",
                "&source=MEETING_DECISION;3",
                "&source=WORK_REPORT;1",
                "&category=city;2",
                "&category=city.parking;1",
                "&urgency=URGENT;1",
                "&status=REGISTERED;2",
                "&status=CLOSED;1",
                "&facts=ASSIGNED;3",
                "&facts=COMPLETED;1",
                "&facts=ASSIGNED,!COMPLETED;2",
                "&facts=COMPLETED|!ASSIGNED;3",
                "&clock=ACCEPTED;3",
                "&clock=COMPLETED;1",
                "&from=2199-01-01;0",
                "&to=2199-01-01;5",
                "&asOf=2020-01-01T00:00:00Z;0"
            })
    void filters_mean_the_same_in_lists_and_counts(String filter, long expected) {
        fiveTasks();

        assertThat(supervision.total(filter, SUPERVISOR)).isEqualTo(expected);
        assertThat(supervision.count(filter, SUPERVISOR)).isEqualTo(expected);
    }

    static Stream<Arguments> callers() {
        return Stream.of(
                Arguments.of(SUPERVISOR, 5),
                Arguments.of(Tokens.of("leader"), 5),
                Arguments.of(Tokens.of("auditor"), 5),
                Arguments.of(Tokens.of("inspection-officer"), 5),
                Arguments.of(Tokens.of("handler", "620302"), 5),
                Arguments.of(HANDLER, 2),
                Arguments.of(APPROVER, 2),
                Arguments.of(STRANGER, 1),
                Arguments.of(Tokens.of("handler", "620302-J01"), 0),
                Arguments.of(Tokens.of("handler"), 0));
    }

    @ParameterizedTest
    @MethodSource("callers")
    void totals_equal_counts_for_every_caller(String token, long expected) {
        fiveTasks();

        assertThat(supervision.total("", token)).isEqualTo(expected);
        assertThat(supervision.count("&groupBy=unit,source,day", token)).isEqualTo(expected);
    }

    @Test
    void pages_lead_through_everything_once() {
        List<String> all =
                Stream.generate(() -> supervision.register("OTHER")).limit(7).toList();

        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = get(path("&limit=3&sort=number" + cursor), SUPERVISOR).jsonPath();
            read.addAll(page.getList("items.id"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }

        assertThat(read).containsExactlyElementsOf(all);
    }

    @Test
    void newest_come_first_unless_asked_otherwise() {
        String first = supervision.register("OTHER");
        String second = supervision.register("OTHER");

        assertThat(ids("", SUPERVISOR)).containsExactly(second, first);
        assertThat(ids("&sort=registeredAt", SUPERVISOR)).containsExactly(first, second);
        assertThat(ids("&sort=-number", SUPERVISOR)).containsExactly(second, first);
    }

    @Test
    void a_task_is_found_by_its_number() {
        supervision.register("OTHER");
        String id = supervision.register("OTHER");
        String number = get(TASKS + "/" + id, SUPERVISOR).path("number");

        assertThat(ids("&number=" + number, SUPERVISOR)).containsExactly(id);
    }

    @Test
    void a_supporting_unit_sees_the_task() {
        String id = supervision.register("OTHER");
        done(supervision.act(
                id,
                "assignments",
                "{\"unit\":\"" + UNIT + "\",\"supportingUnits\":[\"" + OTHER_UNIT + "\"]}",
                SUPERVISOR));

        assertThat(ids("", STRANGER)).containsExactly(id);
        get(TASKS + "/" + id, STRANGER).then().statusCode(200);
    }

    @Test
    void another_units_task_is_in_no_list_total_or_count() {
        String id = supervision.inProgress();

        get(path("&total=true"), STRANGER)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
        assertThat(supervision.count("", STRANGER)).isZero();
        get(TASKS + "/" + id, STRANGER).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "clock=NOON, clock",
        "from=yesterday, from",
        "to=2021-02-30, to",
        "asOf=noon, asOf",
        "unit=nowhere, unit"
    })
    void a_filter_that_means_nothing_is_refused(String query, String field) {
        get(TASKS + "?" + query, SUPERVISOR).then().statusCode(400).body("errors.field", hasItem(field));
    }

    private String path(String filter) {
        return TASKS + "?programme=" + supervision.programme() + filter;
    }

    private List<String> ids(String filter, String token) {
        return get(path(filter), token).then().statusCode(200).extract().path("items.id");
    }
}
