package org.huiyin.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitTree;
import org.huiyin.event.Dimensions;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.tracking.body.Assignment;
import org.huiyin.tracking.item.Step;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Checks codes against the directory. */
@ApplicationScoped
class KnownCodes {
    private final Directory directory;
    private final NamedUnits units;

    KnownCodes(Directory directory, NamedUnits units) {
        this.directory = directory;
        this.units = units;
    }

    /** @throws ProblemException 422 for a unit that cannot take anything on; null passes */
    void requireUnit(@Nullable String code, Step step) {
        if (code != null) {
            units.requireAssignable(code, step.at());
        }
    }

    /** @throws ProblemException 422 for a unit that cannot take anything on */
    void requireUnits(Collection<String> codes, Step step) {
        codes.forEach(code -> requireUnit(code, step));
    }

    /** @throws ProblemException 422 {@code units-outside} for units that neither lead nor support it, nor stand below */
    void requireConcerned(Collection<String> codes, Dimensions task) {
        UnitTree tree = directory.copy().units();
        List<String> outside = codes.stream()
                .filter(code -> Stream.concat(Stream.of(task.unit()), task.supportingUnits().stream())
                        .noneMatch(holder -> tree.belongsTo(code, holder)))
                .toList();
        if (!outside.isEmpty()) {
            throw new ProblemException(TaskProblem.UNITS_OUTSIDE, String.join("、", outside)).with("units", outside);
        }
    }

    /** @throws ProblemException 422 {@code concerned-unit} for a unit that the confidential matter is about */
    void requireUnconcerned(Assignment body, @Nullable String concerned) {
        units.requireUnconcerned(body.unit(), concerned);
        body.supportingUnits().forEach(unit -> units.requireUnconcerned(unit, concerned));
    }

    /** @throws ProblemException 422 {@code unknown-category}; null passes */
    void requireCategory(@Nullable String code) {
        if (code != null && directory.copy().categories().category(code).isEmpty()) {
            throw new ProblemException(TrackingProblem.UNKNOWN_CATEGORY, code);
        }
    }

    /** The unit in whose hands a matter is that somebody takes in. */
    String holder(Step step) {
        return units.holder(step.actor().unit(), step.at());
    }
}
