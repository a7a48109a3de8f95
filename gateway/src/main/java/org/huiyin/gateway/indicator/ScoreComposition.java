package org.huiyin.gateway.indicator;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.gateway.board.SourceState;
import org.jspecify.annotations.Nullable;

/** Makes the answer of a score out of the answers of its rates, through which all that it says can be traced. */
final class ScoreComposition {
    private final Question question;
    private final List<WeightedAnswer> rates;

    /** What a rate of the pack answers to the same question. */
    record WeightedAnswer(Definition rate, int weight, Answer answer) {
        /** The rate's groups by the dimension's value. */
        Map<Map<String, @Nullable String>, Answer.Group> groups() {
            Map<Map<String, @Nullable String>, Answer.Group> groups = new HashMap<>();
            stream().forEach(group -> groups.put(group.group(), group));
            return groups;
        }

        Stream<Answer.Group> stream() {
            List<Answer.Group> groups = answer.groups();
            return groups == null ? Stream.of() : groups.stream();
        }
    }

    ScoreComposition(Question question, List<WeightedAnswer> rates) {
        this.question = question;
        this.rates = rates;
    }

    Answer compose() {
        List<Answer> answers = rates.stream().map(WeightedAnswer::answer).toList();
        List<Answer.Part> parts = parts(rate -> rate.answer().whole());
        Figures figures = Score.of(parts, question.decimals());
        List<SourceState> sources =
                answers.stream().flatMap(ScoreComposition::sources).distinct().toList();
        return new Answer(
                question.definition().id(),
                question.definition().version(),
                figures.numerator(),
                figures.denominator(),
                figures.excluded(),
                figures.value(),
                figures.display(),
                figures.status(),
                answers.getFirst().scope(),
                answers.getFirst().asOf(),
                Answering.earliest(answers.stream().map(Answer::dataThrough).toList()),
                answers.stream().allMatch(Answer::complete),
                List.of(),
                List.of(),
                parts,
                question.groupBy() == null ? null : groups(),
                sources.isEmpty() ? null : sources);
    }

    private static Stream<SourceState> sources(Answer answer) {
        List<SourceState> sources = answer.sources();
        return sources == null ? Stream.of() : sources.stream();
    }

    private List<Answer.Part> parts(Function<WeightedAnswer, Answer.Group> said) {
        return rates.stream()
                .map(rate -> Answer.Part.of(rate.rate(), rate.weight(), said.apply(rate)))
                .toList();
    }

    /** Every group of any rate, in the order of groups. */
    private List<Answer.Group> groups() {
        Set<Answer.Group> places = new LinkedHashSet<>();
        Map<WeightedAnswer, Map<Map<String, @Nullable String>, Answer.Group>> known = new HashMap<>();
        for (WeightedAnswer rate : rates) {
            known.put(rate, rate.groups());
            rate.stream().map(Answer.Group::place).forEach(places::add);
        }
        return places.stream()
                .sorted(GroupOrder.BY_KEY)
                .map(place -> group(
                        place, parts(rate -> known.getOrDefault(rate, Map.of()).getOrDefault(place.group(), place))))
                .toList();
    }

    private Answer.Group group(Answer.Group place, List<Answer.Part> parts) {
        Figures figures = Score.of(parts, question.decimals());
        return new Answer.Group(
                place.group(),
                place.names(),
                place.own(),
                figures.numerator(),
                figures.denominator(),
                figures.excluded(),
                figures.value(),
                figures.display(),
                figures.status(),
                List.of(),
                List.of(),
                parts);
    }
}
