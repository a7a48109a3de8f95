package org.huiyin.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A realm as Keycloak imports it: {@code deploy/keycloak/huiyin-realm.json} with what one installation adds.
 */
public final class KeycloakRealm {
    /** The public client of the page. */
    public static final String PAGE_CLIENT = "huiyin-page";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode realm;

    private KeycloakRealm(ObjectNode realm) {
        this.realm = realm;
    }

    /**
     * Somebody who can sign in. Names and address are made of the user name: Keycloak wants some.
     *
     * @param subject of the token
     * @param roles by their names in the token
     * @param unit the code of the unit, null for none
     */
    public record Person(
            String name,
            String subject,
            String password,
            Set<String> roles,
            @Nullable String unit) {
        public Person {
            roles = Set.copyOf(roles);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** As it stands in a file. */
    public static KeycloakRealm read(Path file) {
        try {
            return new KeycloakRealm((ObjectNode) MAPPER.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under another name, as another realm of the same Keycloak would be. */
    public KeycloakRealm named(String name) {
        realm.put("realm", name);
        ((ObjectNode) realm.get("defaultRole")).put("name", "default-roles-" + name);
        return this;
    }

    /** The page answers at these addresses, e.g. {@code http://localhost:8080}. */
    public KeycloakRealm pageAt(List<String> addresses) {
        ObjectNode client = (ObjectNode) realm.withArray("clients").get(0);
        ArrayNode redirects = client.putArray("redirectUris");
        addresses.forEach(address -> redirects.add(address + "/session/callback"));
        String afterSigningOut =
                addresses.stream().map(address -> address + "/").collect(Collectors.joining("##"));
        ((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", afterSigningOut);
        return this;
    }

    /** Takes somebody in. */
    public KeycloakRealm with(Person person) {
        ObjectNode user = realm.withArray("users").addObject();
        user.put("id", person.subject())
                .put("username", person.name())
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

    /**
     * Adds a client whose users hand it their password: for programs of a developer alone.
     *
     * @param ofHuiyin whether its tokens are for Huiyin
     * @param attributes as Keycloak names them
     */
    public KeycloakRealm withPasswordClient(String id, boolean ofHuiyin, Map<String, String> attributes) {
        ObjectNode client = ((ArrayNode) realm.get("clients")).addObject();
        client.put("clientId", id)
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", true);
        ArrayNode scopes = client.putArray("defaultClientScopes");
        if (ofHuiyin) {
            scopes.add("huiyin");
        }
        attributes.forEach(client.putObject("attributes")::put);
        return this;
    }

    public String name() {
        return realm.get("realm").asText();
    }

    public String json() {
        return realm.toPrettyString();
    }
}
