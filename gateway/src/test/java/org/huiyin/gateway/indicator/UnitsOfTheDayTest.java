package org.huiyin.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.huiyin.gateway.indicator.Matters.PATIENCE;
import static org.huiyin.gateway.indicator.Matters.ask;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.Topics;
import org.huiyin.gateway.Feed;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.StubServices;
import org.huiyin.gateway.topology.Events;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.testkit.TestPlatform;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** H02 was merged into H01 on 2022-07-01, H02-01 moved from H02 to H03 on 2022-04-01, H03-02 was closed on 2022-09-01. */
@GatewayTest
class UnitsOfTheDayTest {
    private static final LocalDate FED_BACK = LocalDate.of(2022, 2, 5);
    private static final String RATE = "rectification-rate";

    @BeforeEach
    void units_with_a_history_have_matters() {
        Matters.areCounted();
        TestDirectory.withHistory().publish(TestPlatform.bootstrapServers());
        try (var feed = new Feed()) {
            for (String unit : List.of("H01", "H02", "H03", "H02-01", "H03-02")) {
                finding(feed, unit);
            }
        }
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> ask(RATE, "term=95&unit=H01,H02,H03").body("denominator", equalTo(5)));
    }

    private static void finding(Feed feed, String unit) {
        var facts = FactSet.of(Fact.REGISTERED, Fact.FED_BACK);
        var dimensions = new Dimensions(
                unit, List.of(), unit, null, null, null, null, null, false, null, 95, 3, "REGULAR", null);
        feed.send(
                Topics.INSPECTIONS,
                Events.event(
                        UUID.nameUUIDFromBytes(("units of the day " + unit).getBytes(StandardCharsets.UTF_8)),
                        "FINDING",
                        1,
                        dimensions,
                        List.of(
                                new Contribution(CountingClock.REGISTERED, FED_BACK, 1, facts, 1),
                                new Contribution(CountingClock.FED_BACK, FED_BACK, 1, facts, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "unit=H02&to=2022-03-31, 2",
        "unit=H02&to=2022-04-30, 1",
        "unit=H03&to=2022-03-31, 2",
        "unit=H03&to=2022-04-30, 3",
        "unit=H03, 3",
        "unit=H01&to=2022-06-30, 1",
        "unit=H01&to=2022-07-31, 2",
        "unit=H01, 2",
        "unit=H01&to=2199-12-31, 2",
        "unit=H01&unitsOn=2022-06-30, 1",
        "unit=H01&to=2022-06-30&unitsOn=2026-11-25, 2"
    })
    void figures_follow_the_units_of_the_day(String query, int expected) {
        ask(RATE, "term=95&" + query)
                .body("denominator", equalTo(expected))
                .body("items.count.sum()", equalTo(expected));
    }

    @Test
    void figures_before_a_merger_stay_with_the_unit_of_that_time() {
        ask(RATE, "term=95&groupBy=unit&to=2022-03-31")
                .body("groups.group.unit", contains("H01", "H02", "H03"))
                .body("groups.denominator", contains(1, 2, 2))
                .body("scope.unitsOn", equalTo("2022-03-31"));
        ask(RATE, "term=95&groupBy=unit&to=2022-12-31")
                .body("groups.group.unit", contains("H01", "H03"))
                .body("groups.denominator", contains(2, 3));
        ask(RATE, "term=95&groupBy=unit&unit=H01")
                .body("groups.group.unit", contains("H01", "H02"))
                .body("groups.denominator", contains(1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-02-28", "2022-03-31", "2022-04-30", "2022-06-30", "2022-07-31", "2022-09-30", "2199-12-31"
            })
    void the_groups_are_the_total_on_every_day(String to) {
        JsonPath answer =
                ask(RATE, "term=95&unit=620302&groupBy=unit&to=" + to).extract().jsonPath();

        assertThat(answer.getInt("denominator")).isEqualTo(5);
        assertThat(answer.getInt("groups.denominator.sum()")).isEqualTo(5);
        assertThat(answer.getInt("groups.items.flatten().count.sum()")).isEqualTo(5);
    }

    @Test
    void a_link_that_would_mean_another_day_says_which() {
        ask(RATE, "term=95&unit=H01&groupBy=day")
                .body("groups.denominator", contains(2))
                .body("groups[0].items[0].href.contains('&unitsOn=')", equalTo(true));
        ask(RATE, "term=95&unit=H01&groupBy=day&to=2022-03-31")
                .body("groups[0].items[0].href.contains('&unitsOn=')", equalTo(false));
        ask(RATE, "term=95&unit=H01&to=2022-03-31&unitsOn=2022-12-31")
                .body(
                        "items[0].href",
                        equalTo("/api/v1/findings?unit=H01&term=95&clock=FED_BACK&to=2022-03-31&unitsOn=2022-12-31"
                                + "&facts=FED_BACK,!EXCLUDED"));
    }

    @Test
    void the_past_asked_from_a_service_is_rolled_up_by_the_units_of_then() {
        StubServices.prepare("/api/v1/findings/counts", """
                {"asOf":"2022-03-01T00:00:00+08:00","clock":"FED_BACK","rows":[
                  {"group":{"unit":"H01"},"facts":["REGISTERED","FED_BACK"],"count":1},
                  {"group":{"unit":"H02"},"facts":["REGISTERED","FED_BACK"],"count":2},
                  {"group":{"unit":"H02-01"},"facts":["REGISTERED","FED_BACK"],"count":4}]}""");

        ask(RATE, "term=95&groupBy=unit&asOf=2022-03-01T00:00:00%2B08:00")
                .body("groups.group.unit", contains("H01", "H02"))
                .body("groups.denominator", contains(1, 6));
        ask(RATE, "term=95&groupBy=unit&asOf=2022-03-01T00:00:00%2B08:00&unitsOn=2026-11-25")
                .body("groups.group.unit", contains("H01", "H03"))
                .body("groups.denominator", contains(3, 4));
        assertThat(StubServices.lastQuery("/api/v1/findings/counts")).contains("&unitsOn=2026-11-25");
    }

    @Test
    void a_successor_asks_for_a_time_before_the_merger_unit_by_unit() {
        ask(Tokens.of("handler", "H01"), RATE, "term=95&to=2022-06-30")
                .body("denominator", equalTo(2))
                .body("scope.unit", contains("H01", "H02"))
                .body("items", hasSize(2))
                .body("items.count.sum()", equalTo(2));
        ask(Tokens.of("handler", "H01"), RATE, "term=95")
                .body("scope.unit", equalTo("H01"))
                .body("denominator", equalTo(2));
        ask(Tokens.of("handler", "H03"), RATE, "term=95&unit=H02&to=2022-03-31")
                .body("denominator", equalTo(1))
                .body("items.count.sum()", equalTo(1))
                .body("scope.unit", equalTo("H02-01"));
    }
}
