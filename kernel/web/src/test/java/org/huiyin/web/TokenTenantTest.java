package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTenantTest {
    private static SmallRyeConfig config(String name, String value) {
        return new SmallRyeConfigBuilder()
                .withDefaultValue(TokenTenant.ENABLED, "false")
                .withDefaultValue(TokenKeys.PUBLIC_KEY, "")
                .withDefaultValue(name, value)
                .withSources(new TokenTenant())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "huiyin.token.public-key, MII, true",
        "quarkus.oidc.auth-server-url, https://sso.example, true",
        "huiyin.token.public-key, '', false",
        "another.key, x, false"
    })
    void tokens_are_verified_where_there_is_a_key(String name, String value, boolean enabled) {
        SmallRyeConfig config = config(name, value);

        assertThat(config.getValue(TokenTenant.ENABLED, Boolean.class)).isEqualTo(enabled);
    }

    @Test
    void a_provider_says_itself_who_issues() {
        assertThat(config(TokenKeys.PROVIDER, "https://sso.example").getOptionalValue(TokenTenant.ISSUER, String.class))
                .isEmpty();
        assertThat(config("huiyin.token.issuer", "https://huiyin.local").getValue(TokenTenant.ISSUER, String.class))
                .isEqualTo("https://huiyin.local");
    }

    @Test
    void what_people_set_goes_before() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new TokenTenant())
                .withSources(new PropertiesConfigSource(Map.of(TokenTenant.ENABLED, "true"), "environment", 300))
                .build();

        assertThat(config.getValue(TokenTenant.ENABLED, Boolean.class)).isTrue();
    }
}
