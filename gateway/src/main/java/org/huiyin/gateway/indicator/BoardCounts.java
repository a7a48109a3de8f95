package org.huiyin.gateway.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.gateway.board.CellBoard;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.cell.View;
import org.huiyin.gateway.cell.Views;
import org.huiyin.gateway.indicator.Selection.Part;

/** Counts from the cells of a view: the cost grows with the cells, never with the items behind them. */
@ApplicationScoped
public class BoardCounts {
    private final CellBoard board;
    private final Views views;

    BoardCounts(CellBoard board, Views views) {
        this.board = board;
        this.views = views;
    }

    /** The smallest view that can answer; empty where none has all that is asked for. */
    Optional<View> view(Selection selection) {
        return views.views().stream()
                .filter(view -> view.dimensions().containsAll(selection.dimensions()))
                .filter(view -> view.period() == View.Period.DAY || needsNoDays(selection.question()))
                .findFirst();
    }

    private static boolean needsNoDays(Question question) {
        return question.groupBy() != Grouping.DAY && question.period().isWholeMonths();
    }

    /** Adds what the view counts of the selection. */
    void count(View view, Selection selection, Tallies tallies) {
        Question question = selection.question();
        Map<Dimension, Integer> positions = new EnumMap<>(Dimension.class);
        view.dimensions()
                .forEach(dimension -> positions.put(dimension, view.dimensions().indexOf(dimension)));
        boolean byDay = question.groupBy() != null && question.groupBy().isByTime();
        board.reading(() -> {
            clocks(question)
                    .forEach((clock, kinds) ->
                            board.read(view.name(), clock, question.period(), byDay, (values, day, facts, count) -> {
                                Selection.Values named = dimension -> value(values, positions, dimension);
                                Part part = selection.part(named);
                                if (part != null && kinds.contains(part.kind())) {
                                    tallies.add(part, named, day, facts, count);
                                }
                            }));
            return true;
        });
    }

    private static String value(List<String> values, Map<Dimension, Integer> positions, Dimension dimension) {
        Integer position = positions.get(dimension);
        return position == null ? Cell.ABSENT : values.get(position);
    }

    /** Each clock of the question with the kinds that it counts. */
    private static Map<CountingClock, Set<String>> clocks(Question question) {
        return question.kinds().stream()
                .collect(Collectors.groupingBy(
                        kind -> question.definition().counted(kind).clock(), Collectors.toSet()));
    }
}
