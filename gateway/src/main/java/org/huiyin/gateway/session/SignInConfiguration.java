package org.huiyin.gateway.session;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** How a session may be opened besides with a token. */
@ConfigMapping(prefix = "huiyin.sign-in")
public interface SignInConfiguration {
    /**
     * Where one-time codes lie: a file for each, named by the hexadecimal SHA-256 of the code, holding the token. Without
     * a directory there are no codes.
     */
    Optional<Path> directory();

    /**
     * The client at the OIDC provider as which the page signs people in, a public one with PKCE; without it people bring
     * a token or a one-time code.
     */
    Optional<String> clientId();
}
