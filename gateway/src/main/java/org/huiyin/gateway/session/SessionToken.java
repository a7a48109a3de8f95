package org.huiyin.gateway.session;

import org.jspecify.annotations.Nullable;

/**
 * The token of a session, as the cookie carries it. The session is nothing but this: any replica can serve it, and it ends
 * when the token does.
 *
 * @param value a bearer token
 */
record SessionToken(String value) {
    static final String COOKIE = "huiyin-session";
    static final String CSRF_HEADER = "X-CSRF-Token";

    private static final String PURPOSE = "huiyin csrf 1";

    /**
     * What writes must carry beside the cookie. Another site can make a browser send the cookie, but neither read this nor
     * compute it, since it is keyed with the token that only the cookie holds.
     */
    String csrf() {
        return Digest.keyed(value, PURPOSE);
    }

    boolean isCsrf(@Nullable String header) {
        return header != null && Digest.same(csrf(), header);
    }

    String bearer() {
        return "Bearer " + value;
    }

    @Override
    public String toString() {
        return "session token";
    }
}
