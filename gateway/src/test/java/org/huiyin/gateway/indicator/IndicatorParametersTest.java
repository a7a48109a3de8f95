package org.huiyin.gateway.indicator;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.huiyin.gateway.indicator.Matters.LEADER;
import static org.huiyin.gateway.indicator.Matters.ask;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.gateway.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
class IndicatorParametersTest {
    @BeforeEach
    void matters_are_counted() {
        Matters.areCounted();
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
        "rectification-rate, asOf=2199-01-01T00:00:00Z, asOf, past-or-present",
        "rectification-rate, groupBy=colour, groupBy, not-allowed",
        "rectification-rate, decimals=7, decimals, range",
        "rectification-rate, uint=620302, uint, unknown-parameter",
        "accepted-count, from=-999999999-01-01, from, years",
        "accepted-count, groupBy=day&from=1990-01-01&to=2026-01-01, groupBy, days",
        "accepted-count, asOf=%2B999999-01-01T00:00:00Z, asOf, years",
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
    void filters_that_make_too_many_lists_are_refused() {
        String some = IntStream.range(0, 30).mapToObj(number -> "V" + number).collect(Collectors.joining(","));

        ask(LEADER, "registered-count", "channel=" + some + "&source=" + some)
                .statusCode(400)
                .body("errors.code", hasItem("combinations"));
    }

    @Test
    void an_unknown_indicator_is_not_found() {
        ask(LEADER, "happiness-rate", "term=7").statusCode(404).body("type", equalTo("/problems/unknown-indicator"));
    }
}
