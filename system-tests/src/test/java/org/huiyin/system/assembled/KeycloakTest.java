package org.huiyin.system.assembled;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.testkit.Patience.patiently;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.platform.FreePort;
import org.huiyin.platform.Keycloak;
import org.huiyin.platform.KeycloakRealm;
import org.huiyin.platform.KeycloakRealm.Person;
import org.huiyin.platform.PasswordGrant;
import org.huiyin.platform.SecretFile;
import org.huiyin.system.Api;
import org.huiyin.system.Chromium;
import org.huiyin.system.LaunchedSystem;
import org.huiyin.system.SamplePetition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Tokens and sign-in of a real Keycloak with the product's realm, in a real browser and over the API, everything by TLS.
 */
@Order(40)
class KeycloakTest {
    private static final double PATIENCE = 60_000;
    private static final String PASSWORD = SecretFile.randomPassword();
    private static final Path HOME = AssembledSystem.emptyHome("keycloak-system");
    private static final int PORT = FreePort.any();
    private static final Authority AUTHORITY = new Authority(HOME.resolve("authority"));
    private static final Transport TRANSPORT = Transport.secured(AUTHORITY);
    private static final HttpClient CLIENT = TRANSPORT.client();
    private static final AssembledSystem SYSTEM = new AssembledSystem(
            HOME,
            TRANSPORT,
            Map.of(
                    "QUARKUS_OIDC_AUTH_SERVER_URL",
                    "https://127.0.0.1:" + PORT + "/realms/huiyin",
                    "QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME",
                    "parts"));
    private static final Platform PLATFORM = SYSTEM.platform();
    private static LocalKeycloak keycloak;
    private static PackagedApplication gateway;

    @BeforeAll
    static void start() {
        PLATFORM.startPostgres();
        PLATFORM.startKafka();
        List<PackagedApplication> services =
                List.of(SYSTEM.service("task-service"), SYSTEM.service("petition-service"));
        gateway = SYSTEM.gateway(
                Map.of(
                        "task-service", services.getFirst().address().base(),
                        "petition-service", services.getLast().address().base()),
                Map.of("huiyin.sign-in.client-id", KeycloakRealm.PAGE_CLIENT));
        services.forEach(PackagedApplication::start);
        gateway.start();
        keycloak = LocalKeycloak.start(
                new Keycloak(
                        Path.of("target/keycloak/keycloak-26.7.3").toAbsolutePath(), PORT, AUTHORITY.issue("keycloak")),
                List.of(realm("huiyin"), realm("other")),
                CLIENT,
                HOME.resolve("keycloak.log"));
        services.forEach(SYSTEM::awaitReady);
        SYSTEM.awaitReady(gateway);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        SYSTEM.close();
    }

    @Test
    void a_person_signs_in_at_the_provider_sees_the_board_of_the_unit_and_signs_out_there_too() {
        try (var chromium = new Chromium()) {
            Page page = chromium.browser()
                    .newContext(new Browser.NewContextOptions().setLocale("en").setIgnoreHTTPSErrors(true))
                    .newPage();
            page.setDefaultTimeout(PATIENCE);
            page.navigate(gateway.address().base() + "/?from=here#/list");
            page.getByText("Go to sign-in").click();
            page.locator("#username").fill("approver");
            page.locator("#password").fill(PASSWORD);
            page.locator("#kc-login").click();

            page.locator(".person .who").waitFor();
            assertThat(page.locator(".scope")).containsText("金川区");
            assertThat(page.url()).isEqualTo(gateway.address().base() + "/?from=here#/list");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            page.getByText("Go to sign-in").click();
            page.locator("#username").waitFor();
            assertThat(page.url()).startsWith(keycloak.issuer("huiyin"));
        }
    }

    @Test
    void a_token_says_who_one_is_in_which_roles_and_of_which_unit() {
        JsonNode me = api(token("api", "handler")).get("/api/v1/me");

        assertThat(me.get("roles").toString()).isEqualTo("[\"handler\"]");
        assertThat(me.get("unit").asText()).isEqualTo("620302-J01");
    }

    @Test
    void what_one_sees_follows_from_role_and_unit() {
        Api operator = api(token("api", "operator"));
        Api.Answer registered = operator.post("/api/v1/petitions", SamplePetition.JSON);
        String petition = "/api/v1/petitions/" + registered.json().get("id").asText();
        operator.act(petition, "acceptances", "{}");
        operator.act(petition, "dispatches", "{\"unit\":\"620302-J01\"}");

        assertThat(api(token("api", "handler")).fetch(petition).status()).isEqualTo(200);
        assertThat(api(token("api", "handler-elsewhere")).fetch(petition).status())
                .isEqualTo(404);
        assertThat(api(token("api", "handler")).post("/api/v1/petitions", "{}").status())
                .isEqualTo(403);
    }

    @Test
    void nobody_gets_in_without_a_token_or_with_one_that_was_changed() {
        String token = token("api", "leader");
        String changed = token.substring(0, token.length() - 6) + "AAAAAA";

        assertRefused("");
        assertRefused(changed);
    }

    @Test
    void a_token_for_another_audience_is_none_here() {
        assertRefused(token("elsewhere", "leader"));
    }

    @Test
    void a_token_of_another_realm_is_none_here() {
        assertRefused(token("other", "api", "leader"));
    }

    @Test
    void a_token_that_has_ended_is_none_any_more() {
        String brief = token("brief", "leader");

        patiently().untilAsserted(() -> assertRefused(brief));
    }

    /** By the gateway, which answers this itself, and by a service behind it. */
    private static void assertRefused(String token) {
        assertThat(api(token).fetch("/api/v1/me").status()).isEqualTo(401);
        assertThat(api(token).fetch("/api/v1/petitions").status()).isEqualTo(401);
    }

    private static Api api(String token) {
        return new Api(gateway.address().base(), token, CLIENT);
    }

    private static KeycloakRealm realm(String name) {
        return KeycloakRealm.read(LaunchedSystem.PROJECT.resolve("deploy/keycloak/huiyin-realm.json"))
                .named(name)
                .pageAt(List.of(gateway.address().base()))
                .withPasswordClient("api", true, Map.of())
                .withPasswordClient("elsewhere", false, Map.of())
                .withPasswordClient("brief", true, Map.of("access.token.lifespan", "1"))
                .with(person(name, "leader", "leader", null))
                .with(person(name, "operator", "operator", "620302-ZF01"))
                .with(person(name, "approver", "approver", "620302"))
                .with(person(name, "handler", "handler", "620302-J01"))
                .with(person(name, "handler-elsewhere", "handler", "620302-J02"));
    }

    /** The subject is of one realm alone: all users of a Keycloak have different ones. */
    private static Person person(String realm, String name, String role, @Nullable String unit) {
        return new Person(name, realm + "-" + name, PASSWORD, Set.of(role), unit);
    }

    private static String token(String client, String person) {
        return token("huiyin", client, person);
    }

    private static String token(String realm, String client, String person) {
        HttpRequest request = PasswordGrant.request(keycloak.issuer(realm), client, person, PASSWORD);
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return Api.json(answer.body()).get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
