package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactExpressionTest {
    private static final FactSet RECTIFIED = FactSet.of(Fact.REGISTERED, Fact.FED_BACK, Fact.COMPLETED);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            COMPLETED;                      true
            FED_BACK,COMPLETED;             true
            FED_BACK, !EXCLUDED;            true
            !COMPLETED;                     false
            OVERDUE;                        false
            OVERDUE|COMPLETED;              true
            OVERDUE,COMPLETED|!REGISTERED;  false
            """)
    void comma_is_and_bar_is_or_and_the_mark_is_not(String text, boolean holds) {
        assertThat(FactExpression.parse(text).matches(RECTIFIED)).isEqualTo(holds);
    }

    @Test
    void what_always_holds_holds_for_nothing_too() {
        assertThat(FactExpression.ALWAYS.matches(FactSet.NONE)).isTrue();
        assertThat(FactExpression.ALWAYS.matches(RECTIFIED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            QUANTITY_ACTUAL;                 true
            QUANTITY_ACTUAL,!EXCLUDED;       true
            COMPLETED|QUANTITY_ACTUAL;       true
            !COMPLETED;                      false
            !EXCLUDED;                       false
            QUANTITY_TARGET;                 false
            """)
    void amounts_are_meant_only_where_they_are_named(String text, boolean holds) {
        assertThat(FactExpression.parse(text).matches(FactSet.of(Fact.QUANTITY_ACTUAL)))
                .isEqualTo(holds);
        assertThat(FactExpression.ALWAYS.matches(FactSet.of(Fact.QUANTITY_ACTUAL)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DONE", "COMPLETED,", "!", "completed", "COMPLETED||OVERDUE"})
    void a_word_that_is_no_fact_is_named(String text) {
        assertThatExceptionOfType(FactExpression.UnknownFactException.class)
                .isThrownBy(() -> FactExpression.parse(text))
                .satisfies(unknown -> assertThat(text).contains(unknown.factName()));
    }

    @Test
    void and_multiplies_out_and_drops_contradictions() {
        var left = FactExpression.parse("FED_BACK|OVERDUE");
        var right = FactExpression.parse("!OVERDUE|COMPLETED");

        var both = left.and(right);

        assertThat(both).hasToString("FED_BACK,!OVERDUE|FED_BACK,COMPLETED|COMPLETED,OVERDUE");
    }

    @Test
    void the_wire_form_is_the_text() throws Exception {
        var expression = FactExpression.parse("REGISTERED,!EXCLUDED|FILED");

        String json = EventJson.MAPPER.writeValueAsString(expression);

        assertThat(json).isEqualTo("\"REGISTERED,!EXCLUDED|FILED\"");
        assertThat(EventJson.MAPPER.readValue(json, FactExpression.class)).isEqualTo(expression);
    }
}
