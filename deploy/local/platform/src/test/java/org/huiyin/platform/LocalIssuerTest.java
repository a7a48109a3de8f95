package org.huiyin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.platform.LocalIssuer.Grant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Grant HANDLER = new Grant("wang", Set.of("handler", "approver"), "620302-ZF01");

    @TempDir
    Path directory;

    @Test
    void a_token_says_who_its_bearer_is_until_when() throws Exception {
        LocalIssuer issuer = LocalIssuer.of(LocalIssuer.newPrivateKey());

        String token = issuer.token(HANDLER, NOON, Duration.ofHours(8));

        JwtClaims claims = reader(issuer).processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("wang");
        assertThat(claims.getIssuer()).isEqualTo("https://huiyin.local");
        assertThat(claims.getClaimValue("realm_access")).isEqualTo(Map.of("roles", List.of("approver", "handler")));
        assertThat(claims.getClaimValue("unit")).isEqualTo("620302-ZF01");
        assertThat(claims.getExpirationTime().getValue())
                .isEqualTo(Instant.parse("2026-11-22T12:00:00Z").getEpochSecond());
    }

    @Test
    void a_token_signed_with_another_key_is_refused() throws Exception {
        JwtConsumer reader = reader(LocalIssuer.of(LocalIssuer.newPrivateKey()));
        String foreign = LocalIssuer.of(LocalIssuer.newPrivateKey()).token(HANDLER, NOON, Duration.ofHours(8));

        assertThatThrownBy(() -> reader.processToClaims(foreign)).isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void the_key_is_made_once_and_only_this_user_may_read_it() throws Exception {
        Path file = directory.resolve("keys/token");
        String first = LocalIssuer.kept(file).publicKey();

        String second = LocalIssuer.kept(file).publicKey();

        assertThat(second).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static JwtConsumer reader(LocalIssuer issuer) throws Exception {
        byte[] encoded = Base64.getDecoder().decode(issuer.publicKey());
        PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setExpectedAudience("huiyin")
                .setEvaluationTime(NumericDate.fromSeconds(NOON.getEpochSecond()))
                .build();
    }
}
