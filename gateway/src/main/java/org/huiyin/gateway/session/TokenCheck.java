package org.huiyin.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Verifies a token that came otherwise than in the header, by the same rules. */
@ApplicationScoped
class TokenCheck {
    private final IdentityProviderManager identities;

    TokenCheck(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** Who the token says one is; empty where it is not valid. Blocks where keys must be fetched. */
    Optional<SecurityIdentity> identity(SessionToken token, RoutingContext routing) {
        var request = new TokenAuthenticationRequest(new AccessTokenCredential(token.value()));
        HttpSecurityUtils.setRoutingContextAttribute(request, routing);
        try {
            return Optional.of(identities.authenticate(request).await().indefinitely());
        } catch (AuthenticationFailedException notValid) {
            return Optional.empty();
        }
    }
}
