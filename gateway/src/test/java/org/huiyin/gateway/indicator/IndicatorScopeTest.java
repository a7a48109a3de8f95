package org.huiyin.gateway.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.huiyin.gateway.indicator.Matters.OFFICE;
import static org.huiyin.gateway.indicator.Matters.PETITIONS;
import static org.huiyin.gateway.indicator.Matters.TOWN;
import static org.huiyin.gateway.indicator.Matters.ask;

import java.util.List;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class IndicatorScopeTest {
    @BeforeEach
    void matters_are_counted() {
        Matters.areCounted();
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
        ask(Tokens.of("leader", TOWN), "registered-count", PETITIONS).body("numerator", equalTo(2));
    }

    @Test
    void kinds_without_a_part_in_them_are_in_no_figure() {
        ask(Tokens.of("operator", TOWN), "registered-count", "decimals=0")
                .body("scope.kinds", equalTo(List.of("PETITION")));
        ask(Tokens.of("operator", TOWN), "rectification-rate", "decimals=0").statusCode(403);
        ask(Tokens.of("inspector", TOWN), "open-count", "decimals=0").body("scope.kinds", equalTo(List.of("FINDING")));
        ask(Tokens.of("inspector", TOWN), "case-filing-rate", "decimals=0").statusCode(403);
        ask(Tokens.of("directory-admin"), "open-count", "decimals=0").statusCode(403);
    }

    @Test
    void without_a_unit_that_is_known_there_is_no_figure() {
        ask(Tokens.of("somebody", null, "handler"), "open-count", "decimals=0").statusCode(403);
        ask(Tokens.of("handler", "999"), "open-count", "decimals=0").statusCode(403);
    }

    @Test
    void without_a_token_or_a_role_nothing_is_told() {
        given().get("/api/v1/indicators/open-count").then().statusCode(401);
        ask(Tokens.of("somebody", null, "visitor"), "open-count", "kind=TASK").statusCode(403);
    }
}
