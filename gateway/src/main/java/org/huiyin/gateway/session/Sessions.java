package org.huiyin.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.huiyin.gateway.me.MeViews;
import org.huiyin.web.Callers;
import org.huiyin.web.ProblemException;
import org.huiyin.web.WebProblem;

/** Sessions by their token, and the cookie that holds it. */
@ApplicationScoped
class Sessions {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final TokenCheck tokens;
    private final MeViews views;
    private final Clock clock;
    private final boolean atProvider;

    Sessions(TokenCheck tokens, MeViews views, Clock clock, SignInConfiguration configuration) {
        this.tokens = tokens;
        this.views = views;
        this.clock = clock;
        this.atProvider = configuration.clientId().isPresent();
    }

    /** The session of a token; empty where the token is not valid. */
    Optional<SessionView> find(SessionToken token, RoutingContext routing) {
        return tokens.identity(token, routing).map(identity -> view(token, identity));
    }

    private SessionView view(SessionToken token, SecurityIdentity identity) {
        return new SessionView(
                token.csrf(),
                expiry(identity),
                views.of(Callers.of(identity)),
                atProvider ? PageTenant.START : null,
                atProvider ? PageTenant.END : null);
    }

    /** That nobody is signed in; tells where one can. */
    ProblemException nobody() {
        var problem = new ProblemException(WebProblem.UNAUTHENTICATED);
        return atProvider ? problem.with("signIn", PageTenant.START) : problem;
    }

    private static OffsetDateTime expiry(SecurityIdentity identity) {
        long seconds = identity.getPrincipal() instanceof JsonWebToken token ? token.getExpirationTime() : 0;
        return Instant.ofEpochSecond(seconds).atZone(ZONE).toOffsetDateTime();
    }

    /** Lives as long as the token. */
    NewCookie cookie(SessionToken token, SessionView session, RoutingContext routing) {
        Duration left = Duration.between(clock.instant(), session.expiresAt());
        return cookie(token.value(), Math.toIntExact(left.toSeconds()), routing);
    }

    /** Ends the cookie. */
    NewCookie noCookie(RoutingContext routing) {
        return cookie("", 0, routing);
    }

    private static NewCookie cookie(String value, int seconds, RoutingContext routing) {
        return new NewCookie.Builder(SessionToken.COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(routing.request().isSSL())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
