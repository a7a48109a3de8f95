package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.event.EventJson;

/**
 * {@code golden/items.yaml}: the matters behind the golden rows as what people did, for the imports of the services.
 *
 * @param actors who acts, by the name that steps use
 * @param courses what is done to an item, by name
 */
record GoldenItems(Map<String, JsonNode> actors, Map<String, List<Step>> courses, List<Population> populations) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    /** Who may import what. */
    private static final Map<String, String> IMPORTER = Map.of("petitions", "operator", "tasks", "supervisor");

    /** @param day after the first */
    record Step(String action, int day, String by, JsonNode body) {}

    /**
     * Items that differ in their numbers only.
     *
     * @param unit who handles them
     * @param day of their registration
     * @param course names of courses, one after the other
     */
    record Population(
            String collection, int count, String unit, LocalDate day, String by, JsonNode item, List<String> course) {}

    static GoldenItems load() {
        return EventJson.MAPPER.convertValue(GoldenFile.read("items"), GoldenItems.class);
    }

    /** Imports all of them, in the order of the file. */
    void importInto(LaunchedSystem system) {
        for (int place = 0; place < populations.size(); place++) {
            Population population = populations.get(place);
            String role = IMPORTER.getOrDefault(population.collection(), "inspection-officer");
            Api.Answer imported = new Api(system.gateway(), system.token(role))
                    .importLines("/api/v1/" + population.collection(), lines(population, place));
            assertThat(imported.body())
                    .as(population.toString())
                    .isEqualTo("{\"imported\":" + population.count() + ",\"unchanged\":0}");
        }
    }

    private String lines(Population population, int place) {
        return IntStream.rangeClosed(1, population.count())
                .mapToObj(number -> line(population, place, number))
                .collect(Collectors.joining("\n"));
    }

    private String line(Population population, int place, int number) {
        ObjectNode line = EventJson.MAPPER.createObjectNode();
        line.put("key", "golden-" + place + "-" + number);
        line.put("at", at(population, 0, 0));
        line.set("actor", actors.get(population.by()));
        line.set("item", population.item());
        ArrayNode actions = line.putArray("actions");
        List<Step> steps = population.course().stream()
                .map(courses::get)
                .flatMap(List::stream)
                .toList();
        steps.forEach(step -> actions.addObject()
                .put("action", step.action())
                .put("at", at(population, step.day(), steps.indexOf(step) + 1))
                .<ObjectNode>set("actor", actors.get(step.by()))
                .set("body", step.body()));
        return filled(line, population, number);
    }

    /** Steps of one day follow each other by minutes. */
    private static String at(Population population, int day, int minute) {
        LocalDateTime moment =
                LocalDateTime.of(population.day().plusDays(day), MORNING).plusMinutes(minute);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atOffset(ZONE));
    }

    private static String filled(ObjectNode line, Population population, int number) {
        return line.toString()
                .replace("{unit}", population.unit())
                .replace("{nn}", "%02d".formatted(number))
                .replace("{n}", String.valueOf(number));
    }
}
