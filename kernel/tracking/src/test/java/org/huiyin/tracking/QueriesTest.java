package org.huiyin.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class QueriesTest {
    @ParameterizedTest
    @ValueSource(strings = {"number", "-number", "registeredAt", "-registeredAt", "dueAt", "-dueAt", "-changedAt"})
    void paging_meets_everything_once(String sort) {
        String lines = IntStream.range(0, 25)
                .mapToObj(number -> Specimens.line(
                        "page-" + number, "PAGES", "2021-03-%02dT09:00:00+08:00".formatted(number % 9 + 1)))
                .collect(Collectors.joining("\n"));
        Specimens.imported(lines).then().statusCode(200);

        List<String> met = new ArrayList<>();
        String cursor = "";
        do {
            var page = Specimens.get(Specimens.SUPERVISOR, "?programme=PAGES&limit=7&sort=" + sort + cursor);
            met.addAll(page.then().statusCode(200).extract().<List<String>>path("items.number"));
            String next = page.path("next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());

        assertThat(met).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void the_past_stays_as_it_was() {
        String assign =
                Specimens.action("ASSIGN", "2022-05-02T10:00:00+08:00", "supervisor", "s", "{\"unit\":\"620302-J01\"}");
        Specimens.imported(Specimens.line("past", "PAST", "2022-05-01T09:00:00+08:00", assign));
        String question = "/counts?programme=PAST&groupBy=unit,day&asOf=";
        String before = Specimens.get(Specimens.SUPERVISOR, question + "2022-05-03T00:00:00Z")
                .asString();
        String id = Specimens.get(Specimens.SUPERVISOR, "?programme=PAST").path("items[0].id");

        Specimens.act(Specimens.SUPERVISOR, id, "cancellations", "{\"reason\":\"撤\"}")
                .then()
                .statusCode(201);

        assertThat(Specimens.get(Specimens.SUPERVISOR, question + "2022-05-03T00:00:00Z")
                        .asString())
                .isEqualTo(before)
                .contains("ASSIGNED", "2022-05-01", "620302-J01");
        Specimens.get(Specimens.SUPERVISOR, question + "2022-05-02T00:00:00Z")
                .then()
                .body("rows[0].group.unit", equalTo("620302-ZF01"))
                .body("rows[0].facts", contains("REGISTERED"));
        Specimens.get(Specimens.SUPERVISOR, question + "2021-01-01T00:00:00Z")
                .then()
                .body("rows.size()", equalTo(0));
        Specimens.get(Specimens.SUPERVISOR, "?programme=PAST&asOf=2022-05-03T00:00:00Z&total=true")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void what_has_left_the_scope_since_is_counted_and_named_by_its_number_only() {
        Specimens.imported(Specimens.line(
                "left",
                "LEFT",
                "2022-05-01T09:00:00+08:00",
                Specimens.action("ASSIGN", "2022-05-02T10:00:00+08:00", "supervisor", "s", "{\"unit\":\"620302-J01\"}"),
                Specimens.action("DECLINE", "2022-05-04T10:00:00+08:00", "handler", "h", "{\"reason\":\"非本单位职责\"}")));
        String number = Specimens.get(Specimens.SUPERVISOR, "?programme=LEFT").path("items[0].number");

        Specimens.get(Specimens.HANDLER, "?programme=LEFT&asOf=2022-05-03T00:00:00Z&total=true")
                .then()
                .body("total", equalTo(1))
                .body("items.size()", equalTo(0))
                .body("withheld", contains(number));
        Specimens.get(Specimens.HANDLER, "?programme=LEFT&total=true")
                .then()
                .body("total", equalTo(0))
                .body("", not(hasKey("withheld")));
        Specimens.get(Specimens.SUPERVISOR, "?programme=LEFT&asOf=2022-05-03T00:00:00Z")
                .then()
                .body("items.number", contains(number));
    }

    @Test
    void filters_narrow_lists_and_counts_alike() {
        String id = Specimens.inProgress("FILTER");
        Specimens.registered("FILTER");
        String number = Specimens.get(Specimens.SUPERVISOR, "/" + id).path("number");

        for (String filter : List.of(
                "unit=620302-J01",
                "unitType=STREET",
                "unit=620302&unitType=STREET",
                "status=IN_PROGRESS",
                "number=" + number,
                "facts=SIGNED",
                "facts=ASSIGNED,SIGNED|COMPLETED")) {
            String query = "programme=FILTER&category=works&" + filter;
            Specimens.get(Specimens.SUPERVISOR, "?total=true&" + query).then().body("total", equalTo(1));
            Specimens.get(Specimens.SUPERVISOR, "/counts?groupBy=month&" + query)
                    .then()
                    .body("rows.count", contains(1));
        }
    }

    @Test
    void days_are_inclusive() {
        Specimens.imported(Specimens.line("days", "DAYS", "2021-03-05T23:59:59+08:00"));

        Specimens.get(Specimens.SUPERVISOR, "?programme=DAYS&from=2021-03-05&to=2021-03-05&total=true")
                .then()
                .body("total", equalTo(1));
        Specimens.get(Specimens.SUPERVISOR, "?programme=DAYS&to=2021-03-04&total=true")
                .then()
                .body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?unit=nowhere",
                "?facts=DONE",
                "?clock=NOON",
                "?from=yesterday",
                "?asOf=now",
                "?limit=0",
                "?sort=colour",
                "?cursor=rubbish",
                "?cursor=WyItcmVnaXN0ZXJlZEF0IiwieCIsIjAxYTIxMTg1LTA3ZDYtNzdiMS04Y2E0LTRlNGZmODMyZmMwYiIsMV0",
                "?cursor=WyItcmVnaXN0ZXJlZEF0IiwiMjAyNi0wMS0wMSAwMDowMDowMCswMCIsIngiLDFd",
                "?from=-5000-01-01",
                "?asOf=%2B999999-01-01T00:00:00Z",
                "?colour=red",
                "/counts?groupBy=colour",
                "/counts?facts=,"
            })
    void a_bad_query_names_its_parameter(String query) {
        String field = query.substring(query.indexOf('?') + 1, query.indexOf('='));

        Specimens.get(Specimens.SUPERVISOR, query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.field", hasItem(field));
    }
}
