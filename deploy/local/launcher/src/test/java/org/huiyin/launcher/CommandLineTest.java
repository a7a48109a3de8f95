package org.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @TempDir
    Path project;

    @ParameterizedTest
    @CsvSource({
        "leader, demo-leader",
        "handler, demo-handler-620302-J01",
        "inspection-officer, demo-officer",
    })
    void a_token_is_of_the_post_of_its_role(String role, String subject) {
        Launched token = run("token", role);

        assertThat(token.exitCode()).isZero();
        assertThat(payload(token)).contains("\"sub\":\"" + subject + "\"", "\"roles\":[\"" + role + "\"]");
    }

    @Test
    void a_token_can_be_of_another_unit() {
        Launched token = run("token", "handler", "620302-J02");

        assertThat(payload(token)).contains("\"sub\":\"demo-handler-620302-J02\"", "\"unit\":\"620302-J02\"");
    }

    @Test
    void a_token_ends_after_twelve_hours() {
        assertThat(payload(run("token", "leader"))).contains("\"exp\":" + (1795320000L + 12 * 3600));
    }

    @Test
    void an_unknown_role_part_or_command_is_refused_with_what_there_is() {
        assertThat(run("token", "boss").output()).contains("There is no role \"boss\"; it is one of leader,");
        assertThat(run("restart", "zookeeper").output()).contains("There is no \"zookeeper\"; it is one of postgres,");
        assertThat(run("fly").exitCode()).isOne();
        assertThat(run("fly").output()).contains("./huiyin up");
        assertThat(run("help").exitCode()).isZero();
    }

    @Test
    void a_keyset_is_new_each_time_and_of_the_kind_that_is_asked_for() {
        Launched encrypting = run("keyset");

        assertThat(decoded(encrypting)).contains("AesGcmKey");
        assertThat(run("keyset").output()).isNotEqualTo(encrypting.output());
        assertThat(decoded(run("keyset", "index"))).contains("HmacPrfKey");
        assertThat(run("keyset", "door").output()).contains("Write ./huiyin keyset");
    }

    private static String decoded(Launched keyset) {
        return new String(Base64.getDecoder().decode(keyset.output().strip()), StandardCharsets.UTF_8);
    }

    @Test
    void a_chinese_terminal_is_spoken_to_in_chinese() {
        Launched status = Launched.run(project, Map.of("LANG", "zh_CN.UTF-8"), "status");

        assertThat(status.output()).contains("gateway 已停止");
    }

    @Test
    void a_port_that_is_no_number_is_named() {
        Launched up = Launched.run(
                project, Map.of("HUIYIN_PORTS", "default", "HUIYIN_PORT_GATEWAY", "web", "LANG", "en"), "up");

        assertThat(up.output()).contains("HUIYIN_PORT_GATEWAY must be a port number, not \"web\".");
    }

    private Launched run(String... arguments) {
        return Launched.run(project, Map.of("LANG", "en_GB.UTF-8"), arguments);
    }

    private static String payload(Launched token) {
        byte[] json = Base64.getUrlDecoder().decode(token.output().split("\\.")[1]);
        return new String(json, StandardCharsets.UTF_8);
    }
}
