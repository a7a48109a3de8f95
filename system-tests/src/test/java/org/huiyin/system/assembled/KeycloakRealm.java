package org.huiyin.system.assembled;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import org.huiyin.system.LaunchedSystem;
import org.jspecify.annotations.Nullable;

/**
 * A realm as Keycloak imports it: {@code deploy/keycloak/huiyin-realm.json} with what one installation adds.
 */
final class KeycloakRealm {
    /** The public client of the page. */
    static final String PAGE_CLIENT = "huiyin-page";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode realm;

    private KeycloakRealm(ObjectNode realm) {
        this.realm = realm;
    }

    /**
     * Somebody who can sign in. Names and address are made of the user name: Keycloak wants some.
     *
     * @param roles by their names in the token
     * @param unit the code of the unit, null for none
     */
    record Person(
            String name,
            String password,
            Set<String> roles,
            @Nullable String unit) {
        Person {
            roles = Set.copyOf(roles);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The realm of the product. */
    static KeycloakRealm ofTheProduct() {
        try {
            return new KeycloakRealm((ObjectNode) MAPPER.readTree(
                    Files.readString(LaunchedSystem.PROJECT.resolve("deploy/keycloak/huiyin-realm.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under another name, as another realm of the same Keycloak would be. */
    KeycloakRealm named(String name) {
        realm.put("realm", name);
        ((ObjectNode) realm.get("defaultRole")).put("name", "default-roles-" + name);
        return this;
    }

    /** The page answers at this address, e.g. {@code http://localhost:8080}. */
    KeycloakRealm pageAt(String address) {
        ObjectNode client = (ObjectNode) realm.withArray("clients").get(0);
        client.putArray("redirectUris").add(address + "/session/callback");
        ((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", address + "/");
        return this;
    }

    /** Takes somebody in. */
    KeycloakRealm with(Person person) {
        ObjectNode user = realm.withArray("users").addObject();
        user.put("username", person.name())
                .put("enabled", true)
                .put("email", person.name() + "@huiyin.invalid")
                .put("emailVerified", true)
                .put("firstName", person.name())
                .put("lastName", "demo");
        person.roles().forEach(user.putArray("realmRoles")::add);
        if (person.unit() != null) {
            user.putObject("attributes").putArray("unit").add(person.unit());
        }
        user.putArray("credentials").addObject().put("type", "password").put("value", person.password());
        return this;
    }

    /** Adds a client, in the form of Keycloak's import. */
    KeycloakRealm withClient(ObjectNode client) {
        ((ArrayNode) realm.get("clients")).add(client);
        return this;
    }

    String name() {
        return realm.get("realm").asText();
    }

    String json() {
        return realm.toPrettyString();
    }
}
