package org.huiyin.tracking.item;

import org.huiyin.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who took an action, as history keeps it.
 *
 * @param role a {@link Role#tokenName()}, or {@code system}
 * @param unit the actor's unit at that time, null for the system
 */
public record Actor(String subject, String role, @Nullable String unit) {
    /** Sweeps and other work that no person does. */
    public static final Actor SYSTEM = new Actor("system", "system", null);

    /** A petitioner without an account, of whom history keeps nothing. */
    public static final Actor CITIZEN = new Actor("citizen", "citizen", null);

    public boolean isSame(@Nullable String otherSubject) {
        return subject.equals(otherSubject);
    }
}
