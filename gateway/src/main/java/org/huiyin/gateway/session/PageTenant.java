package org.huiyin.gateway.session;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.huiyin.web.DerivedSettings;

/**
 * The authorization code flow with PKCE by which people sign in at the provider: a tenant of its own beside the one that
 * verifies bearer tokens, there once {@code huiyin.sign-in.client-id} is set. It answers three paths and nothing else.
 */
public class PageTenant implements ConfigSourceFactory {
    /** Signs in and comes back. */
    public static final String START = "/session/start";

    /** Signs out at the provider too. */
    public static final String END = "/session/end";

    static final String CLIENT_ID = "huiyin.sign-in.client-id";
    static final String NAME = "page";
    private static final String CALLBACK = "/session/callback";

    /** What the tenant answers. */
    static final Set<String> PATHS = Set.of(START, CALLBACK, END);

    /** By which certificates the provider is known. */
    private static final String PROVIDER_TLS = "quarkus.oidc.tls.tls-configuration-name";

    private static final String TENANT = "quarkus.oidc." + NAME + ".";

    /** Who is nobody there is sent to the provider, before the problems of the API would say so. */
    private static final Map<String, String> CHALLENGE = Map.of(
            "quarkus.http.auth.permission.page.paths",
            START,
            "quarkus.http.auth.permission.page.policy",
            "authenticated");

    private static final Map<String, String> CODE_FLOW = Map.ofEntries(
            Map.entry("auth-server-url", "${quarkus.oidc.auth-server-url}"),
            Map.entry("client-id", "${" + CLIENT_ID + "}"),
            Map.entry("application-type", "web-app"),
            Map.entry("authentication.redirect-path", CALLBACK),
            Map.entry("authentication.restore-path-after-redirect", "true"),
            Map.entry("authentication.pkce-required", "true"),
            Map.entry("authentication.verify-access-token", "true"),
            Map.entry("authentication.cookie-path", "/session"),
            Map.entry("authentication.cookie-same-site", "lax"),
            Map.entry("token-state-manager.split-tokens", "true"),
            Map.entry("logout.path", END),
            Map.entry("logout.post-logout-path", "/"));

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> settings = new HashMap<>();
        boolean enabled = DerivedSettings.isSet(context, CLIENT_ID);
        settings.put(TENANT + "tenant-enabled", Boolean.toString(enabled));
        if (enabled) {
            CODE_FLOW.forEach((name, value) -> settings.put(TENANT + name, value));
            settings.putAll(CHALLENGE);
            if (DerivedSettings.isSet(context, PROVIDER_TLS)) {
                settings.put(TENANT + "tls.tls-configuration-name", "${" + PROVIDER_TLS + "}");
            }
        }
        return DerivedSettings.source("page tenant", settings);
    }
}
