package org.huiyin.gateway.indicator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.FactExpression;
import org.huiyin.event.FactSet;
import org.huiyin.event.Topics;
import org.huiyin.gateway.Feed;
import org.huiyin.gateway.indicator.GoldenQuestions.Held;
import org.huiyin.gateway.indicator.GoldenQuestions.Population;
import org.huiyin.gateway.topology.Events;

/** Writes the matters of the golden rows to the item topics, one event each, as the services would. */
final class GoldenMatters {
    /** In this partition of the tasks another test compares every count. */
    private static final int LEFT_ALONE = 3;

    private static final int DAYS_UNTIL_FEEDBACK = 9;

    private final Feed feed;
    private int sent;

    GoldenMatters(Feed feed) {
        this.feed = feed;
    }

    void send(List<Population> populations) {
        populations.forEach(this::send);
    }

    private void send(Population population) {
        List<Contribution> numbers = numbers(population);
        if (population.facts() == null) {
            send(population, numbers);
            return;
        }
        for (Held held : population.facts()) {
            FactSet facts =
                    FactExpression.parse(held.hold()).conjunctions().getFirst().required();
            List<Contribution> all =
                    Stream.concat(cohorts(population, facts), numbers.stream()).toList();
            IntStream.range(0, held.count()).forEach(index -> send(population, all));
        }
    }

    private void send(Population population, List<Contribution> contributions) {
        String topic = topic(population.kind());
        feed.send(topic, Events.event(id(topic), population.kind(), 1, population.dimensions(), contributions));
    }

    private UUID id(String topic) {
        UUID id;
        do {
            id = UUID.nameUUIDFromBytes(("golden " + sent++).getBytes(StandardCharsets.UTF_8));
        } while (topic.equals(Topics.TASKS) && Topics.partition(id) == LEFT_ALONE);
        return id;
    }

    private static String topic(String kind) {
        return switch (kind) {
            case "TASK" -> Topics.TASKS;
            case "PETITION" -> Topics.PETITIONS;
            default -> Topics.INSPECTIONS;
        };
    }

    /** The matter itself by each of its clocks. */
    private static Stream<Contribution> cohorts(Population population, FactSet facts) {
        LocalDate day = population.day();
        List<Contribution> cohorts = new ArrayList<>();
        boolean fedBack = facts.contains(Fact.FED_BACK);
        cohorts.add(one(CountingClock.REGISTERED, fedBack ? day.minusDays(DAYS_UNTIL_FEEDBACK) : day, facts));
        if (fedBack) {
            cohorts.add(one(CountingClock.FED_BACK, day, facts));
        }
        if (facts.contains(Fact.ACCEPTED)) {
            cohorts.add(one(CountingClock.ACCEPTED, day, FactSet.of(Fact.REGISTERED, Fact.ACCEPTED)));
        }
        return cohorts.stream();
    }

    private static Contribution one(CountingClock clock, LocalDate day, FactSet facts) {
        return new Contribution(clock, day, 1, facts, 1);
    }

    private static List<Contribution> numbers(Population population) {
        Map<Fact, Long> numbers = population.numbers();
        return numbers == null
                ? List.of()
                : numbers.entrySet().stream()
                        .map(number -> new Contribution(
                                CountingClock.REGISTERED,
                                population.day(),
                                1,
                                FactSet.of(number.getKey()),
                                number.getValue()))
                        .toList();
    }
}
