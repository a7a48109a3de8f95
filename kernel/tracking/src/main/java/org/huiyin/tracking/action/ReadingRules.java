package org.huiyin.tracking.action;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.web.Caller;
import org.huiyin.web.Role;

/**
 * Which roles see items of a kind.
 *
 * @param everything see all of them
 * @param ownUnits see those whose lead or supporting unit is the caller's or below it
 * @param slices see the slices the line names for them, and those that their own unit or one below it has to do about
 *     itself: they are in their figures
 */
public record ReadingRules(Set<Role> everything, Set<Role> ownUnits, Set<Role> slices) {
    public ReadingRules {
        everything = Set.copyOf(everything);
        ownUnits = Set.copyOf(ownUnits);
        slices = Set.copyOf(slices);
    }

    /** Whether the caller has any role on this kind; otherwise the answer is 403. */
    boolean admits(Caller caller) {
        Set<Role> known = EnumSet.noneOf(Role.class);
        known.addAll(everything);
        known.addAll(ownUnits);
        known.addAll(slices);
        return caller.roles().stream().anyMatch(known::contains);
    }
}
