package org.huiyin.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The paths of the code flow are the page's tenant; on all others bearer tokens are verified. */
@ApplicationScoped
public class PageTenantResolver implements TenantResolver {
    private final boolean enabled;

    public PageTenantResolver(SignInConfiguration configuration) {
        this.enabled = configuration.clientId().isPresent();
    }

    @Override
    public @Nullable String resolve(RoutingContext routing) {
        return enabled && PageTenant.PATHS.contains(routing.normalizedPath()) ? PageTenant.NAME : null;
    }
}
