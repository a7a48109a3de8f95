package org.huiyin.launcher;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Tokens of demo persons as the provider gives them for their password. */
record ProviderTokens(HttpClient client, Provider provider) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** @throws LauncherException if the provider does not answer or gives none */
    String token(DemoPerson person) {
        String form = form(Map.of(
                "grant_type",
                "password",
                "client_id",
                Provider.CLIENT,
                "username",
                person.role(),
                "password",
                provider.password()));
        var request = HttpRequest.newBuilder(URI.create(provider.issuer() + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new LauncherException("keycloak.refused", person.role(), answer.statusCode(), answer.body());
            }
            return JSON.readTree(answer.body()).required("access_token").asText();
        } catch (IOException e) {
            throw new LauncherException("keycloak.refused", person.role(), "", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("keycloak.refused", person.role(), "", e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
