package org.huiyin.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTenantTest {
    @Test
    void without_a_client_nobody_signs_in_at_a_provider() {
        SmallRyeConfig config = config("another.key", "x");

        assertThat(config.getValue("quarkus.oidc.page.tenant-enabled", Boolean.class))
                .isFalse();
        assertThat(config.getOptionalValue("quarkus.oidc.page.client-id", String.class))
                .isEmpty();
    }

    @Test
    void with_a_client_the_page_signs_in_with_pkce_and_answers_three_paths() {
        SmallRyeConfig config = config(PageTenant.CLIENT_ID, "huiyin-page");

        assertThat(config.getValue("quarkus.oidc.page.tenant-enabled", Boolean.class))
                .isTrue();
        assertThat(config.getValue("quarkus.oidc.page.client-id", String.class)).isEqualTo("huiyin-page");
        assertThat(config.getValue("quarkus.oidc.page.authentication.pkce-required", Boolean.class))
                .isTrue();
        assertThat(PageTenant.PATHS).containsExactlyInAnyOrder("/session/start", "/session/callback", "/session/end");
    }

    @Test
    void the_page_knows_the_provider_by_the_same_certificates_as_the_api() {
        SmallRyeConfig config =
                config(Map.of(PageTenant.CLIENT_ID, "huiyin-page", "quarkus.oidc.tls.tls-configuration-name", "parts"));

        assertThat(config.getValue("quarkus.oidc.page.tls.tls-configuration-name", String.class))
                .isEqualTo("parts");
    }

    private static SmallRyeConfig config(String name, String value) {
        return config(Map.of(name, value));
    }

    private static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withDefaultValues(settings)
                .withSources(new PageTenant())
                .build();
    }
}
