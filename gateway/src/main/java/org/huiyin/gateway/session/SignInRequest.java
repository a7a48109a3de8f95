package org.huiyin.gateway.session;

import org.jspecify.annotations.Nullable;

/**
 * What opens a session: one of the two.
 *
 * @param token a bearer token
 * @param code a one-time code
 */
public record SignInRequest(
        @Nullable String token, @Nullable String code) {}
