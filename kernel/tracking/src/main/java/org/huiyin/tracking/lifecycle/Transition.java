package org.huiyin.tracking.lifecycle;

import java.util.Set;
import org.huiyin.web.Role;

/** One legal move. {@code roles} may make it; the system may make any. */
public record Transition<S, A>(S from, A action, S to, Set<Role> roles) {
    public Transition {
        roles = Set.copyOf(roles);
    }
}
