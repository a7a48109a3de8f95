package org.huiyin.gateway.session;

import java.time.OffsetDateTime;
import org.huiyin.gateway.me.MeView;

/**
 * An open session.
 *
 * @param csrf goes into the header {@code X-CSRF-Token} of every write
 * @param expiresAt when the token ends, and the session with it
 */
public record SessionView(String csrf, OffsetDateTime expiresAt, MeView me) {}
