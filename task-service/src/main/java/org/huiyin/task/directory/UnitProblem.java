package org.huiyin.task.directory;

import org.huiyin.web.ProblemType;

/** Why a change of the directory cannot be. */
public enum UnitProblem implements ProblemType {
    CODE_TAKEN("code-taken", 409),
    /** The root neither moves nor ends. */
    ROOT_UNIT("root-unit", 409),
    /** The unit that would change does not exist on that day. */
    UNIT_NOT_THERE("unit-not-there", 409),
    /** The unit it would go to does not exist on that day. */
    DESTINATION_NOT_THERE("destination-not-there", 422),
    BELOW_ITSELF("below-itself", 422),
    /** With {@code units}: those that still exist below it. */
    UNITS_BELOW("units-below", 409),
    /** Another change of the unit is of the same day, or of a day on which it would be gone. */
    CHANGE_OVERLAPS("change-overlaps", 409),
    CHANGES_NOTHING("changes-nothing", 409),
    /** On some later day a unit would have no place. */
    NO_PLACE("no-place", 409);

    private final String slug;
    private final int status;

    UnitProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
