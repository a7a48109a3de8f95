package org.huiyin.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitTree;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Checks codes against the directory. */
@ApplicationScoped
class KnownCodes {
    private final Directory directory;

    KnownCodes(Directory directory) {
        this.directory = directory;
    }

    /** @throws ProblemException 422 {@code unknown-unit}; null passes */
    void requireUnit(@Nullable String code) {
        if (code != null && units().unit(code).isEmpty()) {
            throw new ProblemException(TrackingProblem.UNKNOWN_UNIT, code);
        }
    }

    /** @throws ProblemException 422 {@code unknown-unit} */
    void requireUnits(List<String> codes) {
        codes.forEach(this::requireUnit);
    }

    /** @throws ProblemException 422 {@code unknown-category}; null passes */
    void requireCategory(@Nullable String code) {
        if (code != null && directory.copy().categories().category(code).isEmpty()) {
            throw new ProblemException(TrackingProblem.UNKNOWN_CATEGORY, code);
        }
    }

    UnitTree units() {
        return directory.copy().units();
    }
}
