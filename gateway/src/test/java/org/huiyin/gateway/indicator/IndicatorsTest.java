package org.huiyin.gateway.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.Topics;
import org.huiyin.gateway.Feed;
import org.huiyin.gateway.StubServices;
import org.huiyin.gateway.topology.Events;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = LocalPlatformResource.class, initArgs = @ResourceArg(name = "postgres", value = "none"))
@QuarkusTestResource(StubServices.class)
class IndicatorsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final LocalDate DAY = LocalDate.of(2021, 3, 5);
    private static final String TOWN = "620302-J01";
    private static final String OFFICE = "620302-QW10";
    private static final String LEADER = Tokens.of("leader");

    private static @Nullable Feed feed;

    @BeforeEach
    void feedOnce() {
        if (feed == null) {
            feed = new Feed().beating();
            fill();
        }
    }

    private static void fill() {
        finding(91, "REGULAR", TOWN, DAY, Fact.COMPLETED, Fact.COMPLETED_IN_TIME);
        finding(91, "REGULAR", TOWN, DAY, Fact.OVERDUE);
        finding(91, "REGULAR", OFFICE, DAY.plusMonths(2), Fact.COMPLETED, Fact.OVERDUE);
        finding(91, "SPECIAL", OFFICE, DAY.plusMonths(2), Fact.EXCLUDED, Fact.CANCELLED);
        finding(92, "REGULAR", OFFICE, DAY);
        petition(null, "HOTLINE_12345", DAY);
        petition(null, null, DAY.plusDays(2));
        petition(TOWN, "HOTLINE_12345", DAY.plusDays(2));
        ledger();
        await().atMost(PATIENCE)
                .untilAsserted(() -> ask("rectification-rate", "term=91").body("denominator", equalTo(3)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> ask("registered-count", "kind=PETITION").body("numerator", equalTo(3)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> ask("case-filing-rate", "term=91").body("denominator", equalTo(64)));
    }

    @AfterAll
    static void end() {
        feed.close();
    }

    private static void finding(int term, String roundKind, String unit, LocalDate day, Fact... more) {
        FactSet facts = FactSet.of(Fact.REGISTERED, Fact.FED_BACK);
        for (Fact fact : more) {
            facts = facts.plus(fact);
        }
        var dimensions = new Dimensions(
                unit, List.of(), unit, null, null, null, null, null, false, null, term, 3, roundKind, null);
        feed.send(
                Topics.INSPECTIONS,
                Events.event(
                        UUID.randomUUID(),
                        "FINDING",
                        1,
                        dimensions,
                        List.of(
                                new Contribution(CountingClock.REGISTERED, day.minusDays(9), 1, facts, 1),
                                new Contribution(CountingClock.FED_BACK, day, 1, facts, 1))));
    }

    private static void petition(String concernedUnit, String channel, LocalDate day) {
        var dimensions = new Dimensions(
                OFFICE,
                List.of(),
                null,
                "city.parking",
                null,
                channel,
                "REPORT",
                "NORMAL",
                concernedUnit != null,
                concernedUnit,
                null,
                null,
                null,
                null);
        feed.send(
                Topics.PETITIONS,
                Events.event(
                        UUID.randomUUID(),
                        "PETITION",
                        1,
                        dimensions,
                        List.of(new Contribution(CountingClock.REGISTERED, day, 1, FactSet.of(Fact.REGISTERED), 1))));
    }

    private static void ledger() {
        var dimensions = new Dimensions(
                OFFICE, List.of(), TOWN, null, null, null, null, null, false, null, 91, 3, "REGULAR", null);
        feed.send(
                Topics.INSPECTIONS,
                Events.event(
                        UUID.randomUUID(),
                        "LEAD_LEDGER",
                        1,
                        dimensions,
                        List.of(
                                new Contribution(
                                        CountingClock.REGISTERED, DAY, 1, FactSet.of(Fact.LEAD_TRANSFERRED), 64),
                                new Contribution(
                                        CountingClock.REGISTERED, DAY, 1, FactSet.of(Fact.LEAD_CASE_FILED), 7))));
    }

    private static ValidatableResponse ask(String id, String query) {
        return ask(LEADER, id, query).statusCode(200);
    }

    private static ValidatableResponse ask(String token, String id, String query) {
        return given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get("/api/v1/indicators/" + id + "?" + query)
                .then();
    }

    @Test
    void the_catalogue_lists_every_definition() {
        given().auth()
                .oauth2(LEADER)
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.find { it.id == 'rectification-rate' }.names.zh", equalTo("整改率"))
                .body("items.find { it.id == 'rectification-rate' }.counted[0].numerator", equalTo("COMPLETED"))
                .body("items.find { it.id == 'rectification-rate' }.kinds", contains("FINDING"));
    }

    @Test
    void an_answer_says_what_was_divided_by_what() {
        ask("rectification-rate", "term=91")
                .body("indicator", equalTo("rectification-rate"))
                .body("definitionVersion", equalTo(1))
                .body("numerator", equalTo(2))
                .body("denominator", equalTo(3))
                .body("value", equalTo(0.666667f))
                .body("display", equalTo("66.7%"))
                .body("status", equalTo("OK"))
                .body("excluded", equalTo(List.of(Map.of("reason", "CANCELLED", "count", 1))))
                .body("scope.kind", equalTo("FINDING"))
                .body("scope.term", equalTo(91))
                .body("scope.clock", equalTo("FED_BACK"))
                .body("dataThrough", notNullValue())
                .body("items[0].href", equalTo("/api/v1/findings?term=91&clock=FED_BACK&facts=FED_BACK,!EXCLUDED"))
                .body("items[0].count", equalTo(3))
                .body(
                        "numeratorItems[0].href",
                        equalTo("/api/v1/findings?term=91&clock=FED_BACK&facts=FED_BACK,COMPLETED,!EXCLUDED"))
                .body("numeratorItems[0].count", equalTo(2))
                .body("groups", nullValue());
    }

    @Test
    void an_answer_is_complete_while_every_source_says_how_far_it_is() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> ask("rectification-rate", "term=91")
                        .body("complete", equalTo(true))
                        .body("sources", nullValue()));
    }

    @Test
    void an_empty_base_is_no_data() {
        ask("rectification-rate", "term=77")
                .body("status", equalTo("NO_DATA"))
                .body("value", nullValue())
                .body("display", equalTo("—"))
                .body("denominator", equalTo(0));
    }

    @Test
    void decimals_can_be_asked_for() {
        ask("rectification-rate", "term=91&decimals=3").body("display", equalTo("66.667%"));
    }

    @Test
    void units_are_split_into_those_directly_below_and_their_own() {
        ask("rectification-rate", "term=91&groupBy=unit")
                .body("groups.group.unit", contains(TOWN, OFFICE))
                .body("groups[0].numerator", equalTo(1))
                .body("groups[0].denominator", equalTo(2))
                .body("groups[0].names.zh", notNullValue())
                .body(
                        "groups[0].items[0].href",
                        equalTo("/api/v1/findings?term=91&unit=" + TOWN + "&clock=FED_BACK&facts=FED_BACK,!EXCLUDED"));
    }

    @Test
    void a_period_selects_by_the_day_of_feedback() {
        ask("rectification-rate", "term=91&from=2021-03-01&to=2021-03-31")
                .body("denominator", equalTo(2))
                .body("scope.from", equalTo("2021-03-01"))
                .body(
                        "items[0].href",
                        equalTo("/api/v1/findings?term=91&clock=FED_BACK&from=2021-03-01&to=2021-03-31"
                                + "&facts=FED_BACK,!EXCLUDED"));
    }

    @Test
    void several_values_of_a_filter_are_listed_one_by_one() {
        ask("rectification-rate", "term=91,92&roundKind=REGULAR,SPECIAL")
                .body("denominator", equalTo(4))
                .body("items", hasSize(4))
                .body("items.count.sum()", equalTo(4))
                .body("scope.term", contains(91, 92));
    }

    @Test
    void a_ledger_counts_its_numbers() {
        ask("case-filing-rate", "term=91")
                .body("numerator", equalTo(7))
                .body("denominator", equalTo(64))
                .body("display", equalTo("10.9%"))
                .body("items[0].href", equalTo("/api/v1/lead-ledgers?term=91&facts=LEAD_TRANSFERRED,!EXCLUDED"));
    }

    @Test
    void a_flow_is_split_by_days_without_gaps() {
        ask("registered-count", "kind=PETITION&from=2021-03-05&to=2021-03-07&groupBy=day")
                .body("groups.group.day", contains("2021-03-05", "2021-03-06", "2021-03-07"))
                .body("groups.numerator", contains(1, 0, 2))
                .body("denominator", nullValue())
                .body("display", equalTo("3"));
    }

    @Test
    void what_has_no_value_is_a_group_of_its_own_at_the_end() {
        ask("registered-count", "kind=PETITION&groupBy=channel")
                .body("groups.group.channel", contains("HOTLINE_12345", null))
                .body("groups.numerator", contains(2, 1))
                .body("groups[1].items", hasSize(0));
    }

    @Test
    void categories_are_split_from_the_roots() {
        ask("registered-count", "kind=PETITION&groupBy=category")
                .body("groups.group.category", contains("city"))
                .body("groups[0].names.en", equalTo("City management"));
    }

    @Test
    void an_open_matter_counts_until_it_is_completed() {
        ask("open-count", "kind=FINDING&term=91").body("numerator", equalTo(1)).body("value", equalTo(1));
        ask("overdue-open-count", "kind=FINDING&term=91").body("numerator", equalTo(1));
    }

    @Test
    void a_caller_bound_to_a_unit_gets_figures_of_its_subtree_and_links_that_say_so() {
        ask(Tokens.of("handler", TOWN), "rectification-rate", "term=91")
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(2))
                .body("scope.unit", equalTo(TOWN))
                .body(
                        "items[0].href",
                        equalTo("/api/v1/findings?unit=" + TOWN + "&term=91&clock=FED_BACK&facts=FED_BACK,!EXCLUDED"));
    }

    @Test
    void a_unit_outside_of_the_callers_is_empty() {
        ask(Tokens.of("handler", TOWN), "rectification-rate", "term=91&unit=" + OFFICE)
                .body("denominator", equalTo(0))
                .body("items", hasSize(0));
    }

    @Test
    void a_confidential_matter_is_in_no_figure_of_the_unit_it_is_about() {
        ask(Tokens.of("leader", TOWN), "registered-count", "kind=PETITION").body("numerator", equalTo(2));
    }

    @Test
    void the_past_is_asked_from_the_service_with_the_callers_token() {
        StubServices.prepare("/api/v1/findings/counts", """
                {"asOf":"2022-01-01T00:00:00+08:00","clock":"FED_BACK","rows":[
                  {"group":{"unit":"620302-J01"},"facts":["REGISTERED","FED_BACK","COMPLETED"],"count":5},
                  {"group":{"unit":"620302-QW10"},"facts":["REGISTERED","FED_BACK"],"count":3},
                  {"group":{"unit":"620302-QW10"},"facts":["FED_BACK","EXCLUDED","CANCELLED"],"count":1}]}""");

        ask("rectification-rate", "term=91&groupBy=unit&asOf=2022-01-01T00:00:00%2B08:00")
                .body("numerator", equalTo(5))
                .body("denominator", equalTo(8))
                .body("excluded[0].count", equalTo(1))
                .body("groups.denominator", contains(5, 3))
                .body("asOf", equalTo("2022-01-01T00:00:00+08:00"))
                .body("dataThrough", equalTo("2022-01-01T00:00:00+08:00"))
                .body("complete", equalTo(true))
                .body(
                        "items[0].href",
                        equalTo("/api/v1/findings?term=91&clock=FED_BACK&asOf=2022-01-01T00:00%2B08:00"
                                + "&facts=FED_BACK,!EXCLUDED"));

        assertThat(StubServices.lastQuery("/api/v1/findings/counts"))
                .isEqualTo("term=91&clock=FED_BACK&facts=FED_BACK&asOf=2022-01-01T00:00+08:00&groupBy=unit");
        assertThat(StubServices.lastAuthorization("/api/v1/findings/counts")).isEqualTo("Bearer " + LEADER);
    }

    @Test
    void a_slice_that_no_view_holds_is_asked_from_the_service() {
        StubServices.prepare("/api/v1/petitions/counts", """
                {"rows":[{"group":{},"facts":["REGISTERED"],"count":9}]}""");

        ask("registered-count", "kind=PETITION&unit=620302&channel=APP").body("numerator", equalTo(9));
    }

    @Test
    void a_service_that_is_away_is_named_and_nothing_reads_as_nought() {
        StubServices.takeAway("/api/v1/tasks/counts");

        ask("open-count", "kind=TASK&asOf=2022-01-01T00:00:00%2B08:00")
                .body("numerator", nullValue())
                .body("value", nullValue())
                .body("display", equalTo("—"))
                .body("status", equalTo("UNKNOWN"))
                .body("complete", equalTo(false))
                .body("sources[0].source", equalTo("task-service"))
                .body("sources[0].reason", equalTo("AWAY"))
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "rectification-rate, kind=TASK, kind, not-allowed",
        "rectification-rate, unit=999, unit, unknown-unit",
        "rectification-rate, unitType=MOON, unitType, not-allowed",
        "rectification-rate, category=none, category, unknown-category",
        "rectification-rate, term=x, term, expected-whole-number",
        "rectification-rate, channel=%3Cb%3E, channel, pattern",
        "rectification-rate, from=yesterday, from, expected-date",
        "rectification-rate, from=2021-02-01&to=2021-01-01, to, before-from",
        "rectification-rate, asOf=2999-01-01T00:00:00Z, asOf, past-or-present",
        "rectification-rate, groupBy=colour, groupBy, not-allowed",
        "rectification-rate, decimals=7, decimals, range",
        "rectification-rate, uint=620302, uint, unknown-parameter",
        "open-count, from=2021-01-01, from, stock-has-no-period",
        "open-count, groupBy=day, groupBy, not-allowed"
    })
    void a_wrong_parameter_is_named_with_what_is_allowed(String id, String query, String field, String code) {
        ask(LEADER, id, query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field))
                .body("errors.find { it.field == '" + field + "' }.code", equalTo(code));
    }

    @Test
    void an_unknown_indicator_is_not_found() {
        ask(LEADER, "happiness-rate", "term=7").statusCode(404).body("type", equalTo("/problems/unknown-indicator"));
    }

    @Test
    void without_a_token_or_a_role_nothing_is_told() {
        given().get("/api/v1/indicators/open-count").then().statusCode(401);
        ask(Tokens.of("somebody", null, "visitor"), "open-count", "kind=TASK").statusCode(403);
    }
}
