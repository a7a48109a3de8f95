package org.huiyin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {
    @Test
    void a_token_carries_subject_roles_and_unit() throws Exception {
        JwtClaims claims = reader().processToClaims(Tokens.of("wang", "620302-ZF01", "handler"));

        assertThat(claims.getSubject()).isEqualTo("wang");
        assertThat(claims.getClaimValue("unit")).isEqualTo("620302-ZF01");
        assertThat(claims.getClaimValue("realm_access")).isEqualTo(Map.of("roles", List.of("handler")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_token_is_refused(String token) {
        assertThatThrownBy(() -> reader().processToClaims(token)).isInstanceOf(InvalidJwtException.class);
    }

    static Stream<String> bad() {
        return Stream.of(
                Tokens.expired("leader"),
                Tokens.wrongAudience("leader"),
                Tokens.wrongIssuer("leader"),
                Tokens.signedByAStranger("leader"),
                Tokens.unsigned("leader"));
    }

    private static JwtConsumer reader() throws Exception {
        byte[] encoded = Base64.getDecoder().decode(TestPlatform.issuer().publicKey());
        PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setRequireExpirationTime()
                .setExpectedAudience("huiyin")
                .setExpectedIssuer("https://huiyin.local")
                .build();
    }
}
