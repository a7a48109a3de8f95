package org.huiyin.gateway.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.event.Dimension;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.gateway.board.Period;
import org.huiyin.web.FieldError;
import org.huiyin.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Reads a question out of a query; every error names the parameter and what it allows. */
@ApplicationScoped
public class QuestionReader {
    /** Filters by code beside unit and category; a list of values separated by commas means any of them. */
    private static final List<Dimension> CODES = List.of(
            Dimension.SOURCE,
            Dimension.CHANNEL,
            Dimension.PETITION_KIND,
            Dimension.TARGET,
            Dimension.ROUND_KIND,
            Dimension.PROGRAMME);

    private static final List<Dimension> NUMBERS = List.of(Dimension.TERM, Dimension.ROUND);
    private static final Predicate<String> IS_CODE =
            Pattern.compile("[\\p{L}\\p{N}_.:-]{1,100}").asMatchPredicate();
    private static final Predicate<String> IS_NUMBER =
            Pattern.compile("[1-9]\\d{0,3}").asMatchPredicate();
    private static final int NOT_GIVEN = -1;
    private static final int MOST_COMBINATIONS = 500;
    private static final int MOST_DAYS = 3_700;

    private final Clock clock;

    QuestionReader(Clock clock) {
        this.clock = clock;
    }

    /** The question; errors stay in the query until {@link QueryParameters#verify()}. */
    public Question read(QueryParameters query, Definition definition, DirectoryCopy directory) {
        int decimals = query.integer("decimals", 0, Definition.MOST_DECIMALS, NOT_GIVEN);
        Period period = period(query, definition);
        return new Question(
                definition,
                kinds(query, definition),
                filters(query, directory),
                query.code("unitType", unitTypes(directory)),
                period,
                asOf(query),
                query.date("unitsOn"),
                grouping(query, definition, period),
                decimals == NOT_GIVEN ? definition.decimals() : decimals);
    }

    private static SortedSet<String> kinds(QueryParameters query, Definition definition) {
        var kinds = new TreeSet<>(list(query, "kind"));
        if (!definition.kinds().keySet().containsAll(kinds)) {
            query.reject(FieldError.notAllowed("kind", definition.kinds().keySet()));
            kinds.clear();
        }
        return kinds.isEmpty() ? new TreeSet<>(definition.kinds().keySet()) : kinds;
    }

    private static Map<Dimension, List<String>> filters(QueryParameters query, DirectoryCopy directory) {
        Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
        filter(
                query,
                Dimension.UNIT,
                "unknown-unit",
                code -> directory.units().unit(code).isPresent(),
                filters);
        filter(
                query,
                Dimension.CATEGORY,
                "unknown-category",
                code -> directory.categories().category(code).isPresent(),
                filters);
        CODES.forEach(dimension -> filter(query, dimension, "pattern", IS_CODE, filters));
        NUMBERS.forEach(dimension -> filter(query, dimension, "expected-whole-number", IS_NUMBER, filters));
        bound(query, filters);
        return filters;
    }

    /** Each combination of values is a list of its own that is counted and linked. */
    private static void bound(QueryParameters query, Map<Dimension, List<String>> filters) {
        long combinations = 1;
        for (Map.Entry<Dimension, List<String>> filter : filters.entrySet()) {
            combinations *= filter.getValue().size();
            if (combinations > MOST_COMBINATIONS) {
                query.reject(FieldError.of(filter.getKey().wireName(), "combinations", MOST_COMBINATIONS));
                return;
            }
        }
    }

    private static void filter(
            QueryParameters query,
            Dimension dimension,
            String code,
            Predicate<String> valid,
            Map<Dimension, List<String>> filters) {
        List<String> values = list(query, dimension.wireName());
        if (!values.stream().allMatch(valid)) {
            query.reject(FieldError.of(dimension.wireName(), code));
        } else if (!values.isEmpty()) {
            filters.put(dimension, values);
        }
    }

    private static List<String> list(QueryParameters query, String name) {
        String text = query.text(name);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static List<String> unitTypes(DirectoryCopy directory) {
        return directory.units().all().stream()
                .map(DirectoryRecord.Unit::unitType)
                .distinct()
                .sorted()
                .toList();
    }

    private static Period period(QueryParameters query, Definition definition) {
        LocalDate from = query.date("from");
        LocalDate to = query.date("to");
        if (definition.type() == Definition.Type.STOCK) {
            if (from != null) {
                query.reject(FieldError.of("from", "stock-has-no-period"));
            }
            if (to != null) {
                query.reject(FieldError.of("to", "stock-has-no-period"));
            }
        }
        if (from != null && to != null && to.isBefore(from)) {
            query.reject(FieldError.of("to", "before-from"));
        }
        return new Period(from, to);
    }

    private @Nullable Instant asOf(QueryParameters query) {
        Instant asOf = query.instant("asOf");
        if (asOf != null && asOf.isAfter(clock.instant())) {
            query.reject(FieldError.of("asOf", "past-or-present"));
        }
        return asOf;
    }

    private static @Nullable Grouping grouping(QueryParameters query, Definition definition, Period period) {
        List<String> allowed = definition.type() == Definition.Type.STOCK
                ? Grouping.wireNames().stream()
                        .filter(name -> !Grouping.named(name).orElseThrow().isByTime())
                        .toList()
                : Grouping.wireNames();
        Grouping grouping = Grouping.named(query.code("groupBy", allowed)).orElse(null);
        if (grouping == Grouping.DAY
                && period.from() != null
                && period.to() != null
                && ChronoUnit.DAYS.between(period.from(), period.to()) > MOST_DAYS) {
            query.reject(FieldError.of("groupBy", "days", MOST_DAYS));
        }
        return grouping;
    }
}
