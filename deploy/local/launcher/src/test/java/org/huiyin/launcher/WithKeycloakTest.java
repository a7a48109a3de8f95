package org.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One system whose sign-in provider is a stand-in for Keycloak is started for all tests here. */
class WithKeycloakTest {
    private static final Path REALM = Path.of("../../keycloak/huiyin-realm.json");

    @TempDir
    static Path project;

    private static Sandbox sandbox;
    private static Launched notUnpacked;
    private static Launched start;

    @BeforeAll
    static void up() throws IOException {
        StandIn.build(project);
        Files.createDirectories(project.resolve("deploy/keycloak"));
        Files.copy(REALM, project.resolve("deploy/keycloak/huiyin-realm.json"));
        sandbox = new Sandbox(project);
        notUnpacked = sandbox.run("up", "--keycloak");
        ProviderStandIn.unpack(sandbox.state(""));
        start = sandbox.run("up", "--keycloak");
    }

    @AfterAll
    static void reset() {
        assertThat(sandbox.run("reset").exitCode()).isZero();
        assertThat(sandbox.files("")).extracting(Path::getFileName).containsExactly(Path.of("lock"));
    }

    @Test
    void nothing_starts_where_keycloak_is_missing() {
        assertThat(notUnpacked.exitCode()).isOne();
        assertThat(notUnpacked.output()).contains("Keycloak is not unpacked", "Nothing was started.");
    }

    @Test
    void people_sign_in_with_a_role_and_a_password_and_there_is_no_link() throws IOException {
        String password = Files.readString(sandbox.state("keys/demo.password")).strip();

        assertThat(start.exitCode()).as(start.output()).isZero();
        assertThat(start.output())
                .contains("keycloak answers", "Sign in at the page as leader", password)
                .doesNotContain("#sign-in=", "12 hours");
        assertThat(sandbox.run("sign-in", "auditor").output())
                .contains("as auditor", password)
                .doesNotContain("#sign-in=");
        assertThat(sandbox.run("status").output().lines()).hasSize(7).allMatch(line -> line.contains(" is up "));
    }

    @Test
    void the_demo_data_come_with_tokens_of_the_provider() {
        assertThat(sandbox.received(Part.PETITION_SERVICE, "/api/v1/petitions/imports"))
                .isGreaterThan(8300);
        assertThat(sandbox.run("token", "handler").output().strip()).isEqualTo("token-of-handler");
    }

    @Test
    void the_realm_knows_the_demo_persons_of_each_role_as_the_demo_data_do() throws IOException {
        JsonNode realm = new JsonMapper()
                .readTree(sandbox.state("keycloak/keycloak-0/data/import/huiyin-realm.json")
                        .toFile());

        assertThat(realm.get("users")).hasSize(9);
        assertThat(realm.get("users").findValuesAsText("id")).contains("demo-handler-620302-J01", "demo-leader");
        assertThat(realm.get("users").findValuesAsText("username")).contains("handler", "leader");
        assertThat(realm.get("users").get(0).get("attributes")).isNull();
        assertThat(realm.get("users").get(3).get("attributes")).hasToString("{\"unit\":[\"620302-J01\"]}");
    }

    @Test
    void there_are_no_persons_but_those_of_the_realm() {
        Launched elsewhere = sandbox.run("token", "handler", "620302-J02");

        assertThat(elsewhere.exitCode()).isOne();
        assertThat(elsewhere.output()).contains("the demo persons of its realm and no others");
    }

    @Test
    void what_runs_does_not_change_the_way_to_sign_in() {
        Launched light = sandbox.run("up");

        assertThat(light.exitCode()).isOne();
        assertThat(light.output()).contains("./huiyin down first");
    }

    @Test
    void an_option_that_there_is_not_is_named() {
        Launched wrong = sandbox.run("up", "--keycloack");

        assertThat(wrong.exitCode()).isOne();
        assertThat(wrong.output()).contains("There is no option \"--keycloack\"");
    }
}
