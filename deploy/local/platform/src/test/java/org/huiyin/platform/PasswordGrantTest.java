package org.huiyin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class PasswordGrantTest {
    @Test
    void the_password_is_in_the_body_and_not_in_the_address() {
        var request = PasswordGrant.request("http://127.0.0.1:8180/realms/huiyin", "launcher", "leader", "a b&c");

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.uri())
                .isEqualTo(URI.create("http://127.0.0.1:8180/realms/huiyin/protocol/openid-connect/token"));
        assertThat(request.bodyPublisher().orElseThrow().contentLength())
                .isEqualTo("grant_type=password&client_id=launcher&username=leader&password=a+b%26c".length());
    }
}
