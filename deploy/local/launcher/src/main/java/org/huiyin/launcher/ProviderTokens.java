package org.huiyin.launcher;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.huiyin.platform.PasswordGrant;

/** Tokens of demo persons as the provider gives them for their password. */
record ProviderTokens(HttpClient client, Provider provider) {
    private static final JsonMapper JSON = new JsonMapper();

    /** @throws LauncherException if the provider does not answer or gives none */
    String token(DemoPerson person) {
        HttpRequest request =
                PasswordGrant.request(provider.issuer(), Provider.CLIENT, person.role(), provider.password());
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
}
