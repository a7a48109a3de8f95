package org.huiyin.gateway.indicator;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.event.CountingClock;
import org.huiyin.gateway.board.Period;
import org.huiyin.gateway.board.SourceState;
import org.huiyin.gateway.indicator.Selection.Part;
import org.jspecify.annotations.Nullable;

/** Makes an answer out of what was counted. */
final class AnswerComposition {
    private final Selection selection;
    private final Question question;
    private final Tallies tallies;
    private final Links links;
    private final DirectoryCopy directory;

    AnswerComposition(Selection selection, Tallies tallies, Links links, DirectoryCopy directory) {
        this.selection = selection;
        this.question = selection.question();
        this.tallies = tallies;
        this.links = links;
        this.directory = directory;
    }

    Answer compose(List<SourceState> sources, OffsetDateTime asOf, @Nullable OffsetDateTime through) {
        boolean complete = sources.stream().allMatch(SourceState::complete);
        boolean known = sources.stream().noneMatch(SourceState::isUnknown);
        Map<Part, Tally> total = everyPart();
        Figures figures = known ? Figures.of(question, Tallies.sum(total)) : Figures.UNKNOWN;
        return new Answer(
                question.definition().id(),
                question.definition().version(),
                figures.numerator(),
                figures.denominator(),
                figures.excluded(),
                figures.value(),
                figures.display(),
                figures.status(),
                scope(),
                asOf,
                through,
                complete,
                known ? links.items(total) : List.of(),
                known ? links.numeratorItems(total) : List.of(),
                null,
                question.groupBy() == null ? null : known ? groups() : List.of(),
                complete ? null : sources);
    }

    /** What was counted of each part, also where that is nothing: an empty list can be looked at too. */
    private Map<Part, Tally> everyPart() {
        Map<Part, Tally> every = new LinkedHashMap<>();
        selection.parts().forEach(part -> every.put(part, new Tally()));
        every.putAll(tallies.total());
        return every;
    }

    private Map<String, Object> scope() {
        Map<String, Object> scope = new LinkedHashMap<>();
        scope.put("kind", question.kinds().size() == 1 ? question.kinds().first() : null);
        scope.put("kinds", question.kinds());
        scope.putAll(selection.described());
        if (question.unitType() != null) {
            scope.put("unitType", question.unitType());
        }
        scope.put("from", question.period().from());
        scope.put("to", question.period().to());
        var clocks = question.definition().clocks(question.kinds());
        scope.put("clock", clocks.size() == 1 ? clocks.iterator().next() : null);
        Map<String, CountingClock> byKind = new LinkedHashMap<>();
        question.kinds()
                .forEach(kind ->
                        byKind.put(kind, question.definition().counted(kind).clock()));
        scope.put("clocks", byKind);
        if (question.groupBy() != null) {
            scope.put("groupBy", question.groupBy().wireName());
        }
        return Collections.unmodifiableMap(scope);
    }

    private List<Answer.Group> groups() {
        Map<String, Map<Part, Tally>> groups = new HashMap<>(tallies.groups());
        emptyTimes().forEach(time -> groups.putIfAbsent(time, Map.of()));
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .sorted(GroupOrder.BY_KEY)
                .toList();
    }

    /** The days or months of a flow's period on which nothing happened: a trend has no gaps. */
    private Stream<String> emptyTimes() {
        Grouping grouping = question.groupBy();
        Period period = question.period();
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (question.definition().type() != Definition.Type.FLOW
                || grouping == null
                || !grouping.isByTime()
                || from == null
                || to == null) {
            return Stream.of();
        }
        Function<LocalDate, String> key = grouping == Grouping.DAY
                ? LocalDate::toString
                : day -> YearMonth.from(day).toString();
        return from.datesUntil(to.plusDays(1)).map(key).distinct();
    }

    private Answer.Group group(String key, Map<Part, Tally> parts) {
        Figures figures = Figures.of(question, Tallies.sum(parts));
        return new Answer.Group(
                Collections.singletonMap(
                        Objects.requireNonNull(question.groupBy()).wireName(),
                        key.equals(GroupKeys.WHOLE) ? null : key),
                names(key),
                isOwn(key),
                figures.numerator(),
                figures.denominator(),
                figures.excluded(),
                figures.value(),
                figures.display(),
                figures.status(),
                links.ofGroup(key, isOwn(key), parts, false),
                links.ofGroup(key, isOwn(key), parts, true),
                null);
    }

    private boolean isOwn(String key) {
        return tallies.groupKeys().own().contains(key);
    }

    private Definition.@Nullable Words names(String key) {
        return switch (question.groupBy()) {
            case UNIT, TARGET ->
                directory
                        .units()
                        .unit(key)
                        .map(unit -> new Definition.Words(unit.name(), unit.name()))
                        .orElse(null);
            case CATEGORY ->
                directory
                        .categories()
                        .category(key)
                        .map(category -> new Definition.Words(category.name(), category.nameEn()))
                        .orElse(null);
            case null, default -> null;
        };
    }
}
