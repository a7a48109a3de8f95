package org.huiyin.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.huiyin.gateway.indicator.Matters.LEADER;
import static org.huiyin.gateway.indicator.Matters.ask;

import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class CountsOfServicesTest {
    @BeforeEach
    void matters_are_counted() {
        Matters.areCounted();
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
    void a_past_whose_deadlines_are_not_all_recorded_is_said_to_be_incomplete() {
        StubServices.prepare("/api/v1/petitions/counts", """
                {"asOf":"2022-01-01T09:45:00+08:00","through":"2022-01-01T09:30:00+08:00","clock":"REGISTERED","rows":[
                  {"group":{},"facts":["REGISTERED"],"count":5}]}""");

        ask("registered-count", "kind=PETITION&asOf=2022-01-01T09:45:00%2B08:00")
                .body("numerator", equalTo(5))
                .body("complete", equalTo(false))
                .body("dataThrough", equalTo("2022-01-01T09:30:00+08:00"))
                .body("sources[0].reason", equalTo("NOT_SWEPT"));
    }

    @Test
    void a_slice_that_no_view_holds_is_asked_from_the_service() {
        StubServices.prepare("/api/v1/petitions/counts", """
                {"rows":[{"group":{},"facts":["REGISTERED"],"count":9}]}""");

        ask("registered-count", "kind=PETITION&unit=620302&channel=APP").body("numerator", equalTo(9));
    }

    @Test
    void a_score_of_the_past_is_made_of_what_the_service_counts_for_each_rate() {
        StubServices.prepare("/api/v1/petitions/counts", """
                {"asOf":"2022-01-01T00:00:00+08:00","clock":"REGISTERED","rows":[
                  {"group":{},"count":3,"facts":["REGISTERED","ACCEPTED","ACCEPTED_IN_TIME","REPLIED","REPLIED_IN_TIME",
                    "CALLBACK_DUE","RATED","SATISFIED","COMPLETED","FIRST_PASS"]},
                  {"group":{},"count":1,"facts":["REGISTERED","ACCEPTED","ACCEPTED_IN_TIME","REPLIED","REPLIED_IN_TIME",
                    "CALLBACK_DUE","RATED","COMPLETED","REOPENED","REPEAT"]}]}""");

        ask("composite-score", "decimals=1&asOf=2022-01-01T00:00:00%2B08:00")
                .body("status", equalTo("OK"))
                .body("display", equalTo("87.5"))
                .body("value", equalTo(0.875f))
                .body("numerator", nullValue())
                .body("complete", equalTo(true))
                .body("scope.clock", equalTo("REGISTERED"))
                .body("asOf", equalTo("2022-01-01T00:00:00+08:00"))
                .body("parts.numerator", contains(4, 4, 3, 3, 4, 1))
                .body("parts.denominator", contains(4, 4, 4, 4, 4, 4))
                .body("parts[5].better", equalTo("LOWER"))
                .body("parts[2].items[0].count", equalTo(4))
                .body(
                        "parts[2].items[0].href",
                        equalTo("/api/v1/petitions?asOf=2022-01-01T00:00%2B08:00&facts=RATED,!EXCLUDED"));
    }

    @Test
    void a_score_whose_service_is_away_is_not_known_nor_is_any_of_its_rates() {
        StubServices.takeAway("/api/v1/petitions/counts");

        ask("composite-score", "asOf=2022-01-01T00:00:00%2B08:00")
                .body("status", equalTo("UNKNOWN"))
                .body("display", equalTo("—"))
                .body("complete", equalTo(false))
                .body("sources.source", contains("petition-service"))
                .body("parts.status", everyItem(equalTo("UNKNOWN")));
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
}
