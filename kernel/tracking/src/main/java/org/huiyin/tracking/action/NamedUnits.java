package org.huiyin.tracking.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitTree;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.event.EventJson;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Which units a request may name, and which may be given something to do. */
@ApplicationScoped
public class NamedUnits {
    private final Directory directory;

    NamedUnits(Directory directory) {
        this.directory = directory;
    }

    /** @throws ProblemException 422 {@code unknown-unit} for a code that the directory does not have */
    public Unit requireKnown(String code) {
        return directory
                .copy()
                .units()
                .unit(code)
                .orElseThrow(() -> new ProblemException(TrackingProblem.UNKNOWN_UNIT, code));
    }

    /**
     * A unit that can take something on at that instant, which for an import may be long past.
     *
     * @throws ProblemException 422 {@code unknown-unit}, {@code unit-merged}, {@code unit-closed} or
     *     {@code unit-not-yet-there}
     */
    public Unit requireAssignable(String code, Instant at) {
        Unit unit = requireKnown(code);
        LocalDate day = day(at);
        LocalDate from = unit.from();
        LocalDate until = unit.until();
        if (from != null && day.isBefore(from)) {
            throw new ProblemException(TrackingProblem.UNIT_NOT_YET_THERE, code, from.toString())
                    .with("from", from.toString());
        }
        if (until != null && !day.isBefore(until)) {
            throw ended(code, until, directory.copy().history().on(day).heir(code));
        }
        return unit;
    }

    private static ProblemException ended(String code, LocalDate until, String heir) {
        return heir.equals(code)
                ? new ProblemException(TrackingProblem.UNIT_CLOSED, code, until.toString())
                        .with("until", until.toString())
                : new ProblemException(TrackingProblem.UNIT_MERGED, code, until.toString(), heir)
                        .with("until", until.toString())
                        .with("successor", heir);
    }

    /** The unit that holds what somebody of this unit takes in at that instant. */
    public String holder(@Nullable String code, Instant at) {
        return directory.copy().history().on(day(at)).holder(code);
    }

    /** @throws ProblemException 422 {@code concerned-unit} where the unit is part of the concerned one */
    public void requireUnconcerned(String code, @Nullable String concerned) {
        UnitTree units = directory.copy().units();
        if (concerned != null && units.belongsTo(code, concerned)) {
            throw new ProblemException(TrackingProblem.CONCERNED_UNIT, concerned);
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, EventJson.ZONE);
    }
}
