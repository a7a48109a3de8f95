package org.huiyin.gateway.indicator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.directory.UnitTree;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.EventJson;
import org.huiyin.event.FactExpression;
import org.huiyin.gateway.board.Period;
import org.huiyin.gateway.indicator.Selection.Part;
import org.huiyin.gateway.source.ItemCollections;
import org.jspecify.annotations.Nullable;

/** Makes the addresses of the lists behind a number: they list exactly what was counted. */
final class Links {
    private final Selection selection;
    private final Question question;
    private final ItemCollections collections;
    private final DirectoryCopy directory;

    Links(Selection selection, ItemCollections collections, DirectoryCopy directory) {
        this.selection = selection;
        this.question = selection.question();
        this.collections = collections;
        this.directory = directory;
    }

    /** Lists of the base. */
    List<ItemsLink> items(Map<Part, Tally> parts) {
        return links(parts, new Narrowing(null, null, question.period()), Tally::base, false);
    }

    /** Lists of the numerator. */
    List<ItemsLink> numeratorItems(Map<Part, Tally> parts) {
        return links(parts, new Narrowing(null, null, question.period()), Tally::numerator, true);
    }

    /** Lists of a group's base, or of its numerator; none where no filter tells the group. */
    List<ItemsLink> ofGroup(String key, boolean own, Map<Part, Tally> parts, boolean numerator) {
        return narrowing(key, own)
                .map(narrowing -> links(parts, narrowing, numerator ? Tally::numerator : Tally::base, numerator))
                .orElse(List.of());
    }

    /** The filters by which a group is told from the others. */
    private record Narrowing(
            @Nullable Map<String, String> filters, @Nullable Dimension replaced, Period period) {}

    private Optional<Narrowing> narrowing(String key, boolean own) {
        Grouping grouping = Objects.requireNonNull(question.groupBy());
        if (key.equals(GroupKeys.WHOLE) || (own && grouping != Grouping.UNIT)) {
            return Optional.empty();
        }
        if (grouping.dimension() == null) {
            return Optional.of(new Narrowing(null, null, within(key, grouping)));
        }
        if (grouping == Grouping.KIND) {
            return Optional.of(new Narrowing(null, null, question.period()));
        }
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put(grouping.wireName(), key);
        if (own) {
            Optional<String> type = typeOfItsOwn(key);
            type.ifPresent(unitType -> filters.put("unitType", unitType));
            return type.map(found -> new Narrowing(filters, Dimension.UNIT, question.period()));
        }
        return Optional.of(new Narrowing(filters, grouping.dimension(), question.period()));
    }

    /** The type of a unit, where no unit below it has the same: then unit and type together name it alone. */
    private Optional<String> typeOfItsOwn(String code) {
        UnitTree units = selection.units();
        String type = units.unit(code).map(DirectoryRecord.Unit::unitType).orElse("");
        boolean shared = units.subtree(code).stream()
                .filter(below -> !below.equals(code))
                .anyMatch(below -> units.unit(below)
                        .map(DirectoryRecord.Unit::unitType)
                        .filter(type::equals)
                        .isPresent());
        return shared || question.unitType() != null ? Optional.empty() : Optional.of(type);
    }

    private Period within(String key, Grouping grouping) {
        LocalDate first = grouping == Grouping.DAY
                ? LocalDate.parse(key)
                : YearMonth.parse(key).atDay(1);
        LocalDate last = grouping == Grouping.DAY ? first : YearMonth.parse(key).atEndOfMonth();
        LocalDate from = question.period().from();
        LocalDate to = question.period().to();
        return new Period(
                from == null || from.isBefore(first) ? first : from, to == null || to.isAfter(last) ? last : to);
    }

    private List<ItemsLink> links(
            Map<Part, Tally> parts, Narrowing narrowing, ToLongFunction<Tally> count, boolean numerator) {
        return parts.entrySet().stream()
                .filter(part -> collections.ofKind(part.getKey().kind()).isPresent())
                .map(part -> new ItemsLink(
                        part.getKey().kind(),
                        href(part.getKey(), narrowing, numerator),
                        count.applyAsLong(part.getValue())))
                .sorted(Comparator.comparing(ItemsLink::kind).thenComparing(ItemsLink::href))
                .toList();
    }

    private String href(Part part, Narrowing narrowing, boolean numerator) {
        Map<String, String> query = new LinkedHashMap<>();
        part.asked().forEach((dimension, value) -> {
            if (dimension != narrowing.replaced()) {
                query.put(dimension.wireName(), value);
            }
        });
        if (question.unitType() != null) {
            query.put("unitType", question.unitType());
        }
        if (narrowing.filters() != null) {
            query.putAll(narrowing.filters());
        }
        time(query, part.kind(), narrowing.period());
        units(query, narrowing.period());
        FactExpression facts = numerator
                ? question.definition().numerator(part.kind())
                : question.definition().base(part.kind());
        query.put("facts", facts.toString());
        return collections.ofKind(part.kind()).orElseThrow().path()
                + query.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private void time(Map<String, String> query, String kind, Period period) {
        CountingClock clock = question.definition().counted(kind).clock();
        if (clock != CountingClock.REGISTERED) {
            query.put("clock", clock.name());
        }
        if (period.from() != null) {
            query.put("from", period.from().toString());
        }
        if (period.to() != null) {
            query.put("to", period.to().toString());
        }
        if (question.asOf() != null) {
            query.put("asOf", EventJson.time(question.asOf()).toString());
        }
    }

    /** The day of the units, where the list would not take it from the rest of its query. */
    private void units(Map<String, String> query, Period period) {
        boolean same = question.unitsOn() == null
                && directory.unitsAsked(null, question.asOf(), period.to()) == selection.units();
        if (query.containsKey(Dimension.UNIT.wireName()) && !same) {
            query.put("unitsOn", selection.unitsOn().toString());
        }
    }

    /** As short as RFC 3986 allows: commas, colons and exclamation marks may stand in a query. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%21", "!")
                .replace("%3A", ":");
    }
}
