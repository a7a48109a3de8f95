package org.huiyin.platform;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Stands in for the OpenID Connect provider: signs access tokens (RS256) of the same form as Keycloak's. */
public final class LocalIssuer {
    /** The {@code iss} that the applications expect as long as nothing else is configured. */
    public static final String ISSUER = "https://huiyin.local";
    /** The {@code aud} that the applications expect. */
    public static final String AUDIENCE = "huiyin";

    private static final int KEY_BITS = 2048;

    private final RSAPrivateCrtKey key;

    private LocalIssuer(RSAPrivateCrtKey key) {
        this.key = key;
    }

    /** One whose key lies in the file, made when there is none. */
    public static LocalIssuer kept(Path file) {
        return of(SecretFile.kept(file, LocalIssuer::newPrivateKey));
    }

    /** One with this key: PKCS#8 in Base64, as {@link #newPrivateKey} makes it. */
    public static LocalIssuer of(String privateKey) {
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey));
            return new LocalIssuer(
                    (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new PlatformException("the key that signs tokens is damaged", e);
        }
    }

    public static String newPrivateKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return Base64.getEncoder()
                    .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    /** For {@code huiyin.token.public-key}: X.509 in Base64, a PEM file's body. */
    public String publicKey() {
        try {
            var open = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return Base64.getEncoder()
                    .encodeToString(
                            KeyFactory.getInstance("RSA").generatePublic(open).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the public half of an RSA key is part of it", e);
        }
    }

    /** A token that is valid from the instant on for so long. */
    public String token(Grant grant, Instant from, Duration lifetime) {
        return signed(claims(grant, from, lifetime));
    }

    /** The claims of a valid token, to be changed by who wants an invalid one. */
    public static Map<String, Object> claims(Grant grant, Instant from, Duration lifetime) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", grant.subject());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", from.getEpochSecond());
        claims.put("exp", from.plus(lifetime).getEpochSecond());
        claims.put(
                "realm_access", Map.of("roles", grant.roles().stream().sorted().toList()));
        if (grant.unit() != null) {
            claims.put("unit", grant.unit());
        }
        return claims;
    }

    /** Any claims, signed. */
    public String signed(Map<String, Object> claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(JsonUtil.toJson(claims));
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("an RSA key of " + KEY_BITS + " bits can sign", e);
        }
    }

    /**
     * To whom a token is given.
     *
     * @param subject the token's {@code sub}
     * @param roles by their names in the token, e.g. {@code inspection-officer}
     * @param unit the code of the person's unit, null for who belongs to none
     */
    public record Grant(
            String subject, Set<String> roles, @Nullable String unit) {
        public Grant {
            roles = Set.copyOf(roles);
        }
    }
}
