package org.huiyin.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who asks in the present request. */
@ApplicationScoped
public class Callers {
    private static final String UNIT_CLAIM = "unit";

    private final SecurityIdentity identity;

    public Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller by the verified token. @throws ProblemException 401 where there is no token */
    public Caller current() {
        return of(identity);
    }

    /** Who an identity is. @throws ProblemException 401 where no token stands behind it */
    public static Caller of(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ProblemException(WebProblem.UNAUTHENTICATED);
        }
        var roles = identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(token.getSubject(), roles, unit(token));
    }

    private static @Nullable String unit(JsonWebToken token) {
        return token.<Object>claim(UNIT_CLAIM)
                .map(Object::toString)
                .filter(unit -> !unit.isBlank())
                .orElse(null);
    }
}
