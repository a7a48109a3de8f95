package org.huiyin.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.huiyin.gateway.me.MeView;
import org.jspecify.annotations.Nullable;

/**
 * An open session.
 *
 * @param csrf goes into the header {@code X-CSRF-Token} of every write
 * @param expiresAt when the token ends, and the session with it
 * @param signIn where to sign in again at the provider, absent where there is none
 * @param signOut where to sign out at the provider, absent where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        String csrf,
        OffsetDateTime expiresAt,
        MeView me,
        @Nullable String signIn,
        @Nullable String signOut) {}
