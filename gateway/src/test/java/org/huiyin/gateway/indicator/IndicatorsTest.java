package org.huiyin.gateway.indicator;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.huiyin.gateway.indicator.Matters.LEADER;
import static org.huiyin.gateway.indicator.Matters.OFFICE;
import static org.huiyin.gateway.indicator.Matters.PATIENCE;
import static org.huiyin.gateway.indicator.Matters.PETITIONS;
import static org.huiyin.gateway.indicator.Matters.TOWN;
import static org.huiyin.gateway.indicator.Matters.ask;

import java.util.List;
import java.util.Map;
import org.huiyin.gateway.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class IndicatorsTest {
    @BeforeEach
    void matters_are_counted() {
        Matters.areCounted();
    }

    @Test
    void the_catalogue_lists_every_definition() {
        given().auth()
                .oauth2(LEADER)
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(31))
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
        ask("registered-count", "kind=PETITION&from=2016-03-05&to=2016-03-07&groupBy=day")
                .body("groups.group.day", contains("2016-03-05", "2016-03-06", "2016-03-07"))
                .body("groups.numerator", contains(1, 0, 2))
                .body("denominator", nullValue())
                .body("display", equalTo("3"));
    }

    @Test
    void what_has_no_value_is_a_group_of_its_own_at_the_end() {
        ask("registered-count", PETITIONS + "&groupBy=channel")
                .body("groups.group.channel", contains("HOTLINE_12345", null))
                .body("groups.numerator", contains(2, 1))
                .body("groups[1].items", hasSize(0));
    }

    @Test
    void categories_are_split_from_the_roots() {
        ask("registered-count", PETITIONS + "&groupBy=category")
                .body("groups.group.category", contains("city"))
                .body("groups[0].names.en", equalTo("City management"));
    }

    @Test
    void an_open_matter_counts_until_it_is_completed() {
        ask("open-count", "kind=FINDING&term=91").body("numerator", equalTo(1)).body("value", equalTo(1));
        ask("overdue-open-count", "kind=FINDING&term=91").body("numerator", equalTo(1));
    }
}
