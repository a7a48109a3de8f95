package org.huiyin.tracking.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.directory.CategoryTree;
import org.huiyin.directory.Directory;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.directory.UnitTree;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.event.Fact;
import org.huiyin.event.FactExpression;
import org.huiyin.event.FactExpression.UnknownFactException;
import org.huiyin.tracking.item.Light;
import org.huiyin.tracking.item.SupervisionLevel;
import org.huiyin.web.FieldError;
import org.huiyin.web.QueryParameters;

/**
 * Reads the filters that all lists and counts share: codes with commas, units and categories with their subtrees. Units
 * stand as on the day that is asked about.
 */
@ApplicationScoped
public class FilterReader {
    private final Directory directory;

    FilterReader(Directory directory) {
        this.directory = directory;
    }

    /** Errors are left in the query for its {@code verify()}. */
    public ItemFilter read(String kind, QueryParameters query) {
        CountingClock clock = query.code("clock", CountingClock.class);
        LocalDate to = query.date("to");
        Instant asOf = query.instant("asOf");
        DirectoryCopy copy = directory.copy();
        UnitTree units = copy.unitsAsked(query.date("unitsOn"), asOf, to);
        return new ItemFilter(
                kind,
                clock == null ? CountingClock.REGISTERED : clock,
                facts(query),
                query.date("from"),
                to,
                asOf,
                values(query, units, copy.categories()),
                new ItemFilter.Present(
                        query.text("status"),
                        query.text("number"),
                        query.code("light", Light.class),
                        query.code("level", SupervisionLevel.class)));
    }

    private static FactExpression facts(QueryParameters query) {
        String text = query.text("facts");
        if (text == null) {
            return ItemFilter.DEFAULT_FACTS;
        }
        try {
            return FactExpression.parse(text);
        } catch (UnknownFactException e) {
            query.reject(FieldError.notAllowed(
                    "facts", Set.of(Fact.values()).stream().sorted().toList()));
            return ItemFilter.DEFAULT_FACTS;
        }
    }

    private static Map<Dimension, Set<String>> values(QueryParameters query, UnitTree units, CategoryTree categories) {
        Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String codes = dimension == Dimension.KIND ? null : query.text(dimension.wireName());
            if (codes != null) {
                values.put(dimension, resolve(dimension, codes, units, categories, query));
            }
        }
        String unitType = query.text("unitType");
        if (unitType != null) {
            values.merge(Dimension.UNIT, unitsOf(unitType, units), FilterReader::both);
        }
        return values;
    }

    private static Set<String> resolve(
            Dimension dimension, String codes, UnitTree units, CategoryTree categories, QueryParameters query) {
        return Arrays.stream(codes.split(","))
                .map(String::strip)
                .flatMap(code -> resolveOne(dimension, code, units, categories, query).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Finding categories need not be in the taxonomy: an unknown category means itself. */
    private static Set<String> resolveOne(
            Dimension dimension, String code, UnitTree units, CategoryTree categories, QueryParameters query) {
        if (dimension == Dimension.UNIT) {
            if (units.unit(code).isEmpty()) {
                query.reject(FieldError.of(dimension.wireName(), "unknown-unit"));
            }
            return units.subtree(code);
        }
        boolean inTaxonomy =
                dimension == Dimension.CATEGORY && categories.category(code).isPresent();
        return inTaxonomy ? categories.subtree(code) : Set.of(code);
    }

    private static Set<String> unitsOf(String type, UnitTree units) {
        return units.all().stream()
                .filter(unit -> unit.unitType().equals(type))
                .map(Unit::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
    }
}
