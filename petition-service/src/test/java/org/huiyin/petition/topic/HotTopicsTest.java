package org.huiyin.petition.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has days or categories of its own. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class HotTopicsTest {
    private static final String HOT_TOPICS = Casework.PETITIONS + "/hot-topics";
    private static final String LEADER = Tokens.of("leader");

    /** Petitions of that day in the hands of that unit. */
    private static void registered(int number, LocalDate day, String unit, String item) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < number; i++) {
            lines.append(
                    """
                    {"key":"%s","at":"%sT09:%02d:00+08:00",\
                    "actor":{"subject":"demo-operator","role":"operator","unit":"%s"},"item":%s}
                    """.formatted(UUID.randomUUID(), day, i, unit, item.strip().replace("\n", "")));
        }
        Casework.importLines(lines.toString()).then().statusCode(200).body("imported", equalTo(number));
    }

    private static List<Map<String, Object>> hot(String token, Map<String, String> query) {
        return Casework.as(token)
                .queryParams(query)
                .get(HOT_TOPICS)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static List<Map<String, Object>> hot(String token, LocalDate day) {
        return hot(token, Map.of("day", day.toString()));
    }

    /** How many petitions the list behind a topic has, all of its pages. */
    private static int behind(String token, Map<String, Object> topic) {
        return Casework.as(token)
                .urlEncodingEnabled(false)
                .get(topic.get("href") + "&total=true")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    @Test
    void a_category_stands_out_on_a_day_against_its_own_past() {
        LocalDate day = LocalDate.of(2022, 3, 31);
        registered(1, day.minusDays(3), "620302-ZF01", Casework.help("utilities.heating"));
        registered(1, day.minusDays(28), "620302-ZF01", Casework.help("utilities.heating"));
        registered(1, day.minusDays(29), "620302-ZF01", Casework.help("utilities.heating"));
        registered(6, day, "620302-ZF01", Casework.help("utilities.heating"));
        registered(4, day, "620302-ZF01", Casework.help("utilities.gas"));

        List<Map<String, Object>> topics = hot(LEADER, day);

        assertThat(topics).extracting(topic -> topic.get("category")).containsExactly("utilities", "utilities.heating");
        Map<String, Object> heating = topics.getLast();
        assertThat(heating)
                .containsEntry("count", 6)
                .containsEntry("parent", "utilities")
                .containsEntry("zh", "供暖")
                .containsEntry("en", "Heating")
                .containsEntry("href", "/api/v1/petitions?category=utilities.heating&from=2022-03-31&to=2022-03-31");
        assertThat(((Number) heating.get("expected")).doubleValue()).isCloseTo(2.0 / 28, within(1e-6));
        assertThat(((Number) heating.get("probability")).doubleValue()).isLessThan(1e-7);
        assertThat(behind(LEADER, heating)).isEqualTo(6);
        assertThat(behind(LEADER, topics.getFirst())).isEqualTo(10);
        assertThat(hot(LEADER, day.plusDays(1))).isEmpty();
    }

    @Test
    void what_is_always_frequent_is_not_hot() {
        LocalDate day = LocalDate.of(2022, 6, 30);
        for (int before = 0; before <= 28; before++) {
            registered(2, day.minusDays(before), "620302-ZF01", Casework.help("works.toilets"));
        }
        registered(3, day, "620302-ZF01", Casework.help("works.toilets"));

        assertThat(hot(LEADER, day)).isEmpty();
    }

    @Test
    void a_week_is_the_seven_days_that_end_with_the_day() {
        LocalDate day = LocalDate.of(2022, 9, 30);
        registered(1, day.minusDays(30), "620302-ZF01", Casework.help("welfare.relief"));
        registered(3, day.minusDays(6), "620302-ZF01", Casework.help("welfare.relief"));
        registered(4, day, "620302-ZF01", Casework.help("welfare.relief"));

        List<Map<String, Object>> week = hot(LEADER, Map.of("period", "WEEK", "day", day.toString()));

        assertThat(week).extracting(topic -> topic.get("category")).contains("welfare.relief");
        assertThat(week.getLast())
                .containsEntry("count", 7)
                .containsEntry("href", "/api/v1/petitions?category=welfare.relief&from=2022-09-24&to=2022-09-30");
        assertThat(((Number) week.getLast().get("expected")).doubleValue()).isEqualTo(0.25);
        assertThat(hot(LEADER, day)).isEmpty();
    }

    @Test
    void figures_are_those_of_the_callers_units_and_the_lists_show_what_was_counted() {
        LocalDate day = LocalDate.of(2022, 11, 30);
        registered(5, day, "620302-J05", Casework.help("business.fees"));
        registered(6, day, "620302-J06-01", Casework.help("business.fees"));

        assertThat(only("business.fees", hot(LEADER, day))).containsEntry("count", 11);
        Map<String, Object> own = only("business.fees", hot(Casework.handler("620302-J05"), day));
        assertThat(own).containsEntry("count", 5);
        assertThat(behind(Casework.handler("620302-J05"), own)).isEqualTo(5);
        Map<String, Object> operator = only("business.fees", hot(Tokens.of("operator", "620302-J06"), day));
        assertThat(operator).containsEntry("count", 6);
        assertThat(behind(Tokens.of("operator", "620302-J06"), operator)).isEqualTo(6);
        Map<String, Object> asked =
                only("business.fees", hot(LEADER, Map.of("day", "2022-11-30", "unit", "620302-J06")));
        assertThat(asked).containsEntry("count", 6);
        assertThat(behind(LEADER, asked)).isEqualTo(6);
        assertThat(hot(Casework.handler("620302-J04"), day)).isEmpty();
        assertThat(hot(Casework.handler("620302-J05"), Map.of("day", "2022-11-30", "unit", "620302-J06")))
                .isEmpty();
        assertThat(hot(Tokens.of("operator"), day)).isEmpty();
    }

    private static Map<String, Object> only(String category, List<Map<String, Object>> topics) {
        return topics.stream()
                .filter(topic -> topic.get("category").equals(category))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reports_do_not_show_in_the_topics_of_the_unit_they_are_about() {
        LocalDate day = LocalDate.of(2023, 1, 31);
        registered(6, day, "620302-ZF01", Casework.report("620302-J03"));

        assertThat(only("integrity", hot(LEADER, day))).containsEntry("count", 6);
        assertThat(hot(Tokens.of("leader", "620302-J03"), day)).isEmpty();
        assertThat(hot(Tokens.of("supervisor", "620302-J03-01"), day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "period, MONTH, not-allowed",
        "day, 2199-01-01, past-or-present",
        "day, tomorrow, expected-date",
        "unit, 620302-XX99, unknown-unit",
        "category, city, unknown-parameter"
    })
    void what_cannot_be_asked_is_refused(String parameter, String value, String code) {
        Casework.as(LEADER)
                .queryParam(parameter, value)
                .get(HOT_TOPICS)
                .then()
                .statusCode(400)
                .body("errors.field", contains(parameter))
                .body("errors.code", contains(code));
    }
}
