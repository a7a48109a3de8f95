package org.huiyin.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huiyin.event.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionsTest {
    private static final Definitions DEFINITIONS = Definitions.load();

    @Test
    void every_indicator_of_the_catalogue_is_there() {
        assertThat(DEFINITIONS.all())
                .extracting(Definition::id)
                .containsExactly(
                        "accepted-count",
                        "basically-done-share",
                        "case-filing-rate",
                        "completed-count",
                        "completion-rate",
                        "composite-score",
                        "contact-rate",
                        "coverage-rate",
                        "decline-rate",
                        "direct-answer-rate",
                        "extension-share",
                        "filing-rate",
                        "first-pass-rate",
                        "lead-completion-rate",
                        "lead-substantiation-rate",
                        "on-site-fix-share",
                        "on-time-completion-rate",
                        "on-time-reply-rate",
                        "open-count",
                        "original-deadline-rate",
                        "overdue-open-count",
                        "rating-participation-rate",
                        "rectification-rate",
                        "redo-rate",
                        "registered-count",
                        "repeat-share",
                        "reply-rate",
                        "satisfaction-rate",
                        "solution-rate",
                        "target-achievement-rate",
                        "timely-acceptance-rate");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "composite-score | weight: 10 | weight: 11 | pack: different rates with weights above 0 that add up to 100",
                "composite-score | repeat-share | first-pass-rate | pack: different rates",
                "composite-score | type: SCORE | type: RATE | pack: needed for a score, wrong for anything else",
                "filing-rate | type: RATE | type: SCORE | pack: needed for a score, wrong for anything else",
                "filing-rate | source: [CPPCC | unit: [CPPCC | kinds.TASK.where: only of",
                "filing-rate | numerator: | size: | size"
            })
    void a_wrong_pack_or_restriction_is_refused(String id, String right, String wrong, String rule) throws IOException {
        String name = id + ".yaml";
        String file = file(name);
        assertThat(file).contains(right);
        var changed = new ByteArrayInputStream(file.replace(right, wrong).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Definitions.read(name, changed))
                .isInstanceOf(Definitions.InvalidDefinitionException.class)
                .hasMessageContaining("indicators/" + name + ": ")
                .hasMessageContaining(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-count", "rectification-rate", "case-filing-rate", "happiness-rate"})
    void a_score_is_made_of_rates_of_its_own_kinds_only(String other) throws IOException {
        String changed = file("composite-score.yaml").replace("repeat-share", other);
        Definition score = Definitions.read(
                "composite-score.yaml", new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)));
        List<Definition> definitions = new ArrayList<>(DEFINITIONS.all());
        definitions.removeIf(definition -> definition.type() == Definition.Type.SCORE);
        definitions.add(score);

        assertThatThrownBy(() -> new Definitions(definitions))
                .isInstanceOf(Definitions.InvalidDefinitionException.class)
                .hasMessageContaining("indicators/composite-score.yaml: pack: '" + other + "'");
    }

    @Test
    void a_reason_that_is_kept_stays_in_the_base() {
        Definition acceptance = DEFINITIONS.find("timely-acceptance-rate").orElseThrow();
        Definition filing = DEFINITIONS.find("filing-rate").orElseThrow();

        assertThat(acceptance.orderedExclusions()).containsExactly(Fact.CANCELLED, Fact.WITHDRAWN, Fact.NOT_FILED);
        assertThat(acceptance.numerator("PETITION"))
                .hasToString("ACCEPTED,ACCEPTED_IN_TIME,!CANCELLED,!WITHDRAWN,!NOT_FILED"
                        + "|ACCEPTED_IN_TIME,NOT_ACCEPTED,!CANCELLED,!WITHDRAWN,!NOT_FILED"
                        + "|ACCEPTED_IN_TIME,ACCEPTANCE_OVERDUE,!CANCELLED,!WITHDRAWN,!NOT_FILED");
        assertThat(filing.base("TASK")).hasToString("REGISTERED,!CANCELLED,!WITHDRAWN,!NOT_ACCEPTED");
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
