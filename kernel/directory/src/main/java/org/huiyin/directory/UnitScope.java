package org.huiyin.directory;

import java.util.Set;
import org.huiyin.web.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose items and figures a caller may see.
 *
 * @param everything whether figures cover all units
 * @param units the codes of the caller's unit and all below it; empty where the token names no known unit
 * @param concealed the units whose confidential matters the caller must never see: the caller's own and those above it,
 *     and those that were merged into one of these
 */
public record UnitScope(boolean everything, Set<String> units, Set<String> concealed) {
    public UnitScope {
        units = Set.copyOf(units);
        concealed = Set.copyOf(concealed);
    }

    /** A unit that the directory does not know sees nothing, and no confidential matter of anybody. */
    public static UnitScope of(Caller caller, UnitTree tree) {
        String unit = caller.unit();
        if (unit == null) {
            return new UnitScope(caller.seesAllFigures(), Set.of(), Set.of());
        }
        Set<String> concealed = tree.unit(unit).isPresent()
                ? tree.withPredecessors(tree.path(unit))
                : tree.subtree(tree.root().code());
        return new UnitScope(caller.seesAllFigures(), tree.subtree(unit), concealed);
    }

    /** Whether figures of this scope hold items that the unit leads. */
    public boolean covers(@Nullable String leadUnit) {
        return everything || (leadUnit != null && units.contains(leadUnit));
    }

    /** Whether a matter about that unit is hidden from the caller, whatever the role. */
    public boolean conceals(@Nullable String concernedUnit) {
        return concernedUnit != null && concealed.contains(concernedUnit);
    }
}
