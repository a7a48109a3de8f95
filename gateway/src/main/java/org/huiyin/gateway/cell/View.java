package org.huiyin.gateway.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.event.Contribution;
import org.huiyin.event.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * By which values, and by day or by month, contributions are counted together.
 *
 * @param name stable: cells on the topic carry it; a view whose dimensions change takes a new name
 * @param dimensions in the order in which a cell carries their values
 */
public record View(String name, Period period, List<Dimension> dimensions) {
    /** How fine the days of a view are. */
    public enum Period {
        DAY,
        MONTH
    }

    public View {
        dimensions = List.copyOf(dimensions);
        if (!dimensions.containsAll(List.of(Dimension.KIND, Dimension.CONCERNED_UNIT))) {
            throw new IllegalArgumentException("view '" + name + "' needs the dimensions kind and concernedUnit");
        }
    }

    /** The cell into which a contribution of an item with these values falls. */
    public Cell cell(Function<Dimension, @Nullable String> values, Contribution contribution) {
        List<String> ordered = dimensions.stream()
                .map(dimension -> Cell.present(values.apply(dimension)))
                .toList();
        return new Cell(name, ordered, contribution.clock(), day(contribution.day()), contribution.facts());
    }

    /** Name, period and dimensions: equal exactly where two versions of the gateway count the same way. */
    public String signature() {
        return dimensions.stream()
                .map(Dimension::wireName)
                .collect(Collectors.joining(",", name + ":" + period + ":", ""));
    }

    private LocalDate day(LocalDate day) {
        return switch (period) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
        };
    }
}
