package org.huiyin.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the verified token says.
 *
 * @param subject the token's {@code sub}
 * @param unit the code of the caller's unit, null where the token names none
 */
public record Caller(
        String subject, Set<Role> roles, @Nullable String unit) {
    private static final Set<Role> SEES_ALL_FIGURES =
            Set.of(Role.SUPERVISOR, Role.LEADER, Role.AUDITOR, Role.INSPECTION_OFFICER);

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether figures cover everything, not just the caller's own subtree (but see confidential matters). */
    public boolean seesAllFigures() {
        return roles.stream().anyMatch(SEES_ALL_FIGURES::contains);
    }
}
