package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RiverPatrolTotalsTest {
    private static final GeneratedFiles FILES = GeneratedFiles.AT_CLOCK;

    @Test
    void patrols_of_river_chiefs_add_up_to_those_of_the_district_and_are_those_of_the_town() {
        List<GeneratedLine> ledgers = FILES.lines("quantity-ledgers");
        GeneratedLine town = ledgers.stream()
                .filter(line -> line.text("target").equals("620302-Z02"))
                .findFirst()
                .orElseThrow();

        assertThat(ledgers.stream().mapToInt(line -> quantity(line, "achieved")).sum())
                .isEqualTo(2298);
        assertThat(ledgers.stream().mapToInt(line -> quantity(line, "required")).sum())
                .isEqualTo(1636);
        assertThat(quantity(town, "achieved")).isEqualTo(631);
        assertThat(quantity(town, "required")).isEqualTo(550);
    }

    private static int quantity(GeneratedLine line, String field) {
        return line.item().get("quantities").get(field).asInt();
    }
}
