package org.huiyin.petition;

import jakarta.enterprise.context.ApplicationScoped;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitTree;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Which units a petition may name and go to. */
@ApplicationScoped
class PetitionUnits {
    private final Directory directory;

    PetitionUnits(Directory directory) {
        this.directory = directory;
    }

    /** The unit that holds what somebody of this unit takes in. */
    String holder(@Nullable String unit) {
        return units().holder(unit);
    }

    /** @throws ProblemException 422 {@code unknown-unit} for a code that the directory does not have */
    void requireKnown(String unit) {
        if (units().unit(unit).isEmpty()) {
            throw new ProblemException(TrackingProblem.UNKNOWN_UNIT, unit);
        }
    }

    /** @throws ProblemException 422 {@code concerned-unit} where the unit is the concerned one or below it */
    void requireUnconcerned(String unit, @Nullable String concerned) {
        if (concerned != null && units().within(unit, concerned)) {
            throw new ProblemException(TrackingProblem.CONCERNED_UNIT, concerned);
        }
    }

    private UnitTree units() {
        return directory.copy().units();
    }
}
