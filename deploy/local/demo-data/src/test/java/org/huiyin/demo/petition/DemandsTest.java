package org.huiyin.demo.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.demo.plan.Plans;
import org.huiyin.demo.story.Dice;
import org.junit.jupiter.api.Test;

class DemandsTest {
    private static final LocalDateTime JULY = LocalDateTime.parse("2021-07-01T10:00:00");
    private static final LocalDateTime JANUARY = LocalDateTime.parse("2021-01-15T10:00:00");

    private final Demands demands = new Demands(Plans.read().petitions(), new Dice(1, "demands"));

    private List<Demand> many(LocalDateTime moment) {
        return IntStream.range(0, 3000).mapToObj(number -> demands.at(moment)).toList();
    }

    @Test
    void titles_have_all_their_words() {
        assertThat(many(JULY)).noneMatch(demand -> demand.title().contains("{"));
    }

    @Test
    void nobody_asks_about_heating_in_july_nor_about_irrigation_in_january() {
        assertThat(many(JULY)).noneMatch(demand -> demand.category().equals("utilities.heating"));
        assertThat(many(JANUARY)).noneMatch(demand -> demand.category().equals("rural.irrigation"));
    }

    @Test
    void heating_leads_in_january() {
        Map<String, Long> categories =
                many(JANUARY).stream().collect(Collectors.groupingBy(Demand::category, Collectors.counting()));

        assertThat(categories.get("utilities.heating")).isGreaterThan(categories.get("works.toilets") * 3);
    }

    @Test
    void only_a_report_is_about_a_unit_and_it_goes_to_the_discipline_body() {
        assertThat(many(JULY)).allSatisfy(demand -> {
            assertThat(demand.report()).isEqualTo(demand.kind().equals("REPORT"));
            if (demand.report()) {
                assertThat(demand.units()).containsOnlyKeys("620302-JW01");
                assertThat(demand.category()).isEqualTo("integrity");
            }
        });
    }

    @Test
    void a_question_is_never_urgent() {
        assertThat(many(JANUARY).stream().filter(demand -> demand.kind().equals("CONSULTATION")))
                .isNotEmpty()
                .allMatch(demand -> demand.urgency().equals("NORMAL"));
    }

    @Test
    void the_body_of_a_registration_names_the_concerned_unit_of_reports_only() {
        Demand report = new Demand("REPORT", "integrity", "t", "NORMAL", Map.of(), "620302-ZF03");
        Demand help = new Demand("HELP", "city.dogs", "t", "NORMAL", Map.of(), null);

        assertThat(report.item("LETTER", "c")).containsEntry("concernedUnit", "620302-ZF03");
        assertThat(help.item("LETTER", "c"))
                .isEqualTo(Map.of(
                        "channel", "LETTER",
                        "petitionKind", "HELP",
                        "category", "city.dogs",
                        "title", "t",
                        "content", "c",
                        "urgency", "NORMAL"));
    }
}
