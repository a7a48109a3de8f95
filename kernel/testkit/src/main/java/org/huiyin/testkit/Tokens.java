package org.huiyin.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.huiyin.platform.LocalIssuer;
import org.huiyin.platform.LocalIssuer.Grant;
import org.jspecify.annotations.Nullable;

/** Bearer tokens for the application under test; roles by their names in the token. */
public final class Tokens {
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final Clock CLOCK = Clock.systemUTC();
    private static final LocalIssuer STRANGER = LocalIssuer.of(LocalIssuer.newPrivateKey());

    private Tokens() {}

    /** Of somebody with that one role and no unit; the subject is {@code test-} and the role. */
    public static String of(String role) {
        return of("test-" + role, null, role);
    }

    /** Of somebody with that one role in a unit; the subject is {@code test-}, the role, {@code @} and the unit. */
    public static String of(String role, String unit) {
        return of("test-" + role + "@" + unit, unit, role);
    }

    /** Of a given person. */
    public static String of(String subject, @Nullable String unit, String... roles) {
        return TestPlatform.issuer().token(new Grant(subject, Set.of(roles), unit), now(), LIFETIME);
    }

    /** Was good until a minute ago. */
    public static String expired(String role) {
        return TestPlatform.issuer().token(grant(role), now().minus(LIFETIME).minus(Duration.ofMinutes(1)), LIFETIME);
    }

    /** Was issued for another application. */
    public static String wrongAudience(String role) {
        return changed(role, "aud", "another-application");
    }

    /** Names another issuer. */
    public static String wrongIssuer(String role) {
        return changed(role, "iss", "https://elsewhere.example");
    }

    /** Says the right things but is signed with a key that nobody trusts. */
    public static String signedByAStranger(String role) {
        return STRANGER.token(grant(role), now(), LIFETIME);
    }

    /** Says the right things under the algorithm {@code none}. */
    public static String unsigned(String role) {
        String payload = STRANGER.token(grant(role), now(), LIFETIME).split("\\.", -1)[1];
        return Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
                + "." + payload + ".";
    }

    private static String changed(String role, String claim, String value) {
        Map<String, Object> claims = LocalIssuer.claims(grant(role), now(), LIFETIME);
        claims.put(claim, value);
        return TestPlatform.issuer().signed(claims);
    }

    private static Grant grant(String role) {
        return new Grant("test-" + role, Set.of(role), null);
    }

    private static Instant now() {
        return CLOCK.instant();
    }
}
