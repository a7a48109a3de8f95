package org.huiyin.platform;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** How a program of a developer asks for a person's token: with the person's password (RFC 6749 §4.3). */
public final class PasswordGrant {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private PasswordGrant() {}

    /**
     * The request; the answer to it has the token as {@code access_token}.
     *
     * @param issuer of a Keycloak
     * @param client that people hand their password to
     */
    public static HttpRequest request(String issuer, String client, String person, String password) {
        String form = Map.of("grant_type", "password", "client_id", client, "username", person, "password", password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }
}
