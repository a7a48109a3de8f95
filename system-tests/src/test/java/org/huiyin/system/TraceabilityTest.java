package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind every figure stand exactly the items it counts. */
class TraceabilityTest {
    private final Api leader = DemoSystem.as("leader");

    @Test
    void following_the_items_lists_every_finding_once() {
        JsonNode rate = leader.get("/api/v1/indicators/rectification-rate?term=7");

        List<String> numbers = everything(leader, rate.at("/items/0/href").asText());

        assertThat(numbers).hasSize(rate.get("denominator").asInt());
        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
    }

    @Test
    void the_open_findings_can_be_listed() {
        JsonNode rate = leader.get("/api/v1/indicators/rectification-rate?term=7");

        List<String> open =
                everything(leader, "/api/v1/findings?term=7&clock=FED_BACK&facts=FED_BACK,!COMPLETED,!EXCLUDED");

        assertThat(open)
                .hasSize(rate.get("denominator").asInt() - rate.get("numerator").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registered-count?from=2021-01-01&to=2021-12-31",
                "accepted-count?from=2021-01-01&to=2021-12-31",
                "completed-count?from=2021-01-01&to=2021-12-31",
                "open-count?",
                "overdue-open-count?",
                "completion-rate?",
                "rectification-rate?",
                "on-time-completion-rate?",
                "original-deadline-rate?",
                "extension-share?",
                "decline-rate?",
                "redo-rate?",
                "first-pass-rate?",
                "coverage-rate?"
            })
    void totals_of_the_lists_equal_the_counts_for_everybody(String question) {
        for (Api caller :
                List.of(leader, DemoSystem.as("handler", "620302-J01"), DemoSystem.as("approver", "620302-ZF03"))) {
            assertTraceable(caller, question);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "operator, accepted-count?, PETITION",
        "operator, completion-rate?, PETITION",
        "inspector, open-count?, FINDING",
        "inspector, rectification-rate?, FINDING"
    })
    void whoever_has_a_part_in_some_kinds_has_figures_of_these(String role, String question, String kind) {
        Api caller = DemoSystem.as(role);

        assertThat(caller.get("/api/v1/indicators/" + question)
                        .at("/scope/kind")
                        .asText())
                .isEqualTo(kind);
        assertTraceable(caller, question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rectification-rate?term=7&groupBy=unit",
                "accepted-count?from=2021-01-01&to=2021-12-31&groupBy=channel",
                "completion-rate?kind=TASK&groupBy=source"
            })
    void the_lists_of_each_group_equal_its_counts(String question) {
        JsonNode groups = leader.get("/api/v1/indicators/" + question).get("groups");

        assertThat(groups.findValues("href")).hasSizeGreaterThan(2);
        groups.forEach(group -> assertTraceable(leader, question, group));
    }

    @Test
    void the_leads_of_the_listed_ledgers_add_up_to_the_rate() {
        JsonNode rate = leader.get("/api/v1/indicators/lead-completion-rate?term=7");

        JsonNode ledgers = leader.get(rate.at("/items/0/href").asText() + "&limit=500");

        assertThat(sum(ledgers, "transferred"))
                .isEqualTo(rate.get("denominator").asLong());
        assertThat(sum(ledgers, "concluded")).isEqualTo(rate.get("numerator").asLong());
    }

    private static long sum(JsonNode ledgers, String number) {
        assertThat(ledgers.path("next").isTextual()).isFalse();
        long sum = 0;
        for (JsonNode ledger : ledgers.get("items")) {
            sum += ledger.at("/numbers/" + number).asLong();
        }
        return sum;
    }

    /** The totals of the lists behind an answer equal what it counts. */
    static void assertTraceable(Api caller, String question) {
        assertTraceable(caller, question, caller.get("/api/v1/indicators/" + question));
    }

    private static void assertTraceable(Api caller, String question, JsonNode answer) {
        for (String side : List.of("items", "numeratorItems")) {
            for (JsonNode link : answer.path(side)) {
                String href = link.get("href").asText() + "&total=true&limit=1";
                assertThat(caller.get(href).get("total").asLong())
                        .as(question + " " + href)
                        .isEqualTo(link.get("count").asLong());
            }
        }
    }

    /** The numbers of all items of a list, page after page. */
    static List<String> everything(Api api, String href) {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get(href + "&limit=500" + cursor);
            page.get("items").forEach(item -> numbers.add(item.get("number").asText()));
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.get("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return numbers;
    }
}
