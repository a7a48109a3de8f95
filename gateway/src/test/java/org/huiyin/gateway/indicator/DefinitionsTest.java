package org.huiyin.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.huiyin.event.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {
    private static final Definitions DEFINITIONS = Definitions.load();

    @Test
    void every_indicator_of_the_catalogue_is_there() {
        assertThat(DEFINITIONS.all())
                .extracting(Definition::id)
                .containsExactly(
                        "accepted-count",
                        "case-filing-rate",
                        "completed-count",
                        "completion-rate",
                        "coverage-rate",
                        "decline-rate",
                        "extension-share",
                        "first-pass-rate",
                        "lead-completion-rate",
                        "lead-substantiation-rate",
                        "on-time-completion-rate",
                        "open-count",
                        "original-deadline-rate",
                        "overdue-open-count",
                        "rectification-rate",
                        "redo-rate",
                        "registered-count");
    }

    @Test
    void a_rate_leaves_the_excluded_out_of_base_and_numerator() {
        Definition rate = DEFINITIONS.find("rectification-rate").orElseThrow();

        assertThat(rate.base("FINDING")).hasToString("FED_BACK,!EXCLUDED");
        assertThat(rate.numerator("FINDING")).hasToString("FED_BACK,COMPLETED,!EXCLUDED");
        assertThat(rate.excluded("FINDING", Fact.CANCELLED)).hasToString("FED_BACK,EXCLUDED,CANCELLED");
    }

    @Test
    void a_base_of_alternatives_is_multiplied_out() {
        Definition rate = DEFINITIONS.find("on-time-completion-rate").orElseThrow();

        assertThat(rate.base("TASK")).hasToString("COMPLETED,!EXCLUDED|OVERDUE,!EXCLUDED");
    }

    @Test
    void a_ledgers_numerator_is_counted_beside_its_base() {
        Definition rate = DEFINITIONS.find("case-filing-rate").orElseThrow();

        assertThat(rate.numerator("LEAD_LEDGER")).hasToString("LEAD_CASE_FILED,!EXCLUDED");
        assertThat(rate.everything("LEAD_LEDGER")).hasToString("LEAD_TRANSFERRED|LEAD_CASE_FILED");
    }

    @Test
    void a_flow_takes_nothing_off() {
        Definition count = DEFINITIONS.find("completed-count").orElseThrow();

        assertThat(count.base("PETITION")).hasToString("REGISTERED");
        assertThat(count.orderedExclusions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "version: 1 | version: 0 | version: at least 1",
                "decimals: 1 | decimals: 9 | decimals: 0 to 6",
                "numerator: \"COMPLETED\" | numerator: \"DONE\" | 'DONE' is not a fact",
                "type: RATE | type: FLOW | kinds.FINDING.numerator: needed for a rate, wrong for a count",
                "exclusions: [CANCELLED, WITHDRAWN, NOT_ACCEPTED, NOT_FILED] | exclusions: [OVERDUE] | exclusions: only of",
                "better: HIGHER | better: SIDEWAYS | SIDEWAYS",
                "id: rectification-rate | id: rectification | a file has the name of its id",
                "clock: FED_BACK | clock: YESTERDAY | YESTERDAY"
            })
    void a_wrong_file_is_refused_with_its_name_and_the_rule(String right, String wrong, String rule)
            throws IOException {
        String file = file("rectification-rate.yaml");
        assertThat(file).contains(right);
        var changed = new ByteArrayInputStream(file.replace(right, wrong).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Definitions.read("rectification-rate.yaml", changed))
                .isInstanceOf(Definitions.InvalidDefinitionException.class)
                .hasMessageContaining("indicators/rectification-rate.yaml: ")
                .hasMessageContaining(rule);
    }

    @Test
    void an_unknown_member_is_refused() throws IOException {
        var changed = new ByteArrayInputStream(
                (file("rectification-rate.yaml") + "colour: red\n").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Definitions.read("rectification-rate.yaml", changed))
                .hasMessageContaining("indicators/rectification-rate.yaml: ")
                .hasMessageContaining("colour");
    }

    @Test
    void a_missing_member_is_refused() {
        var file = new ByteArrayInputStream("id: x\nversion: 1\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Definitions.read("x.yaml", file))
                .hasMessageContaining("indicators/x.yaml: ")
                .hasMessageContaining("effective");
    }

    private static String file(String name) throws IOException {
        try (var file = Objects.requireNonNull(DefinitionsTest.class.getResourceAsStream("/indicators/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
