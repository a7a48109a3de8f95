package org.huiyin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.platform.KeycloakRealm.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakRealmTest {
    private static final Path REALM = Path.of("../../keycloak/huiyin-realm.json");

    @TempDir
    Path distribution;

    @Test
    void a_realm_takes_in_addresses_people_and_clients() throws IOException {
        KeycloakRealm realm = KeycloakRealm.read(REALM)
                .named("other")
                .pageAt(List.of("http://localhost:1", "http://127.0.0.1:1"))
                .withPasswordClient("test", true, Map.of("access.token.lifespan", "1"))
                .with(new Person("leader", "demo-leader", "secret", Set.of("leader"), null));

        JsonNode json = new ObjectMapper().readTree(realm.json());
        JsonNode page = json.get("clients").get(0);
        assertThat(json.get("defaultRole").get("name").asText()).isEqualTo("default-roles-other");
        assertThat(page.get("clientId").asText()).isEqualTo(KeycloakRealm.PAGE_CLIENT);
        assertThat(page.get("redirectUris"))
                .hasToString("[\"http://localhost:1/session/callback\",\"http://127.0.0.1:1/session/callback\"]");
        assertThat(page.get("attributes").get("post.logout.redirect.uris").asText())
                .isEqualTo("http://localhost:1/##http://127.0.0.1:1/");
        assertThat(json.get("clients").get(1).get("defaultClientScopes")).hasToString("[\"huiyin\"]");
        assertThat(json.get("users").get(0).get("id").asText()).isEqualTo("demo-leader");
        assertThat(json.get("users").get(0).has("attributes")).isFalse();
    }

    @Test
    void what_keycloak_knew_before_is_thrown_away() throws IOException {
        Files.createDirectories(distribution.resolve("data/h2"));
        var keycloak = new Keycloak(distribution, 8180, null);

        keycloak.prepare(List.of(KeycloakRealm.read(REALM)));

        assertThat(distribution.resolve("data/h2")).doesNotExist();
        assertThat(distribution.resolve("data/import/huiyin-realm.json")).isNotEmptyFile();
        assertThat(keycloak.command()).contains("--http-port=8180", "--hostname=http://127.0.0.1:8180");
        assertThat(keycloak.issuer("huiyin")).isEqualTo("http://127.0.0.1:8180/realms/huiyin");
    }
}
