package org.huiyin.gateway.board;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.event.FactSet;
import org.jspecify.annotations.Nullable;

/** Takes counts one by one. */
@FunctionalInterface
public interface CellVisitor {
    /**
     * One count.
     *
     * @param values of the view's dimensions, in its order
     * @param day null where days were not asked for
     */
    void visit(List<String> values, @Nullable LocalDate day, FactSet facts, long count);
}
