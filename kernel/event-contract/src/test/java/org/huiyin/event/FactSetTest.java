package org.huiyin.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactSetTest {
    @Test
    void the_mask_has_one_bit_for_each_fact() {
        var facts = FactSet.of(Fact.REGISTERED, Fact.ASSIGNED, Fact.LEAD_SANCTIONED);

        assertThat(facts.mask()).isEqualTo(1L | 1L << 5 | 1L << 49);
    }

    @Test
    void no_position_is_used_twice_and_none_is_the_sign() {
        Set<Integer> positions =
                Arrays.stream(Fact.values()).map(Fact::position).collect(Collectors.toSet());

        assertThat(positions).hasSameSizeAs(Fact.values()).allMatch(position -> position >= 0 && position < 63);
    }

    @Test
    void facts_come_and_go_without_a_trace() {
        var open = FactSet.of(Fact.REGISTERED);

        var overdue = open.plus(Fact.OVERDUE);

        assertThat(overdue.contains(Fact.OVERDUE)).isTrue();
        assertThat(overdue.minus(Fact.OVERDUE)).isEqualTo(open);
        assertThat(FactSet.NONE.facts()).isEmpty();
    }

    @Test
    void the_wire_form_is_a_list_of_names_in_order_of_position() throws Exception {
        var facts = FactSet.of(Fact.COMPLETED, Fact.REGISTERED);

        String json = EventJson.MAPPER.writeValueAsString(facts);

        assertThat(json).isEqualTo("[\"REGISTERED\",\"COMPLETED\"]");
        assertThat(EventJson.MAPPER.readValue(json, FactSet.class)).isEqualTo(facts);
    }

    @Test
    void a_fact_has_a_name_in_both_languages() {
        assertThat(Fact.COMPLETED_IN_TIME.chinese()).isEqualTo("按期办结");
        assertThat(Fact.COMPLETED_IN_TIME.english()).isEqualTo("completed in time");
    }
}
