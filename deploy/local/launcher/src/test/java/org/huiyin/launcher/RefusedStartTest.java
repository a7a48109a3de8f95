package org.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartTest {
    @TempDir
    Path project;

    private Sandbox sandbox;

    @BeforeEach
    void build() throws IOException {
        StandIn.build(project);
        sandbox = new Sandbox(project);
    }

    @Test
    void when_an_application_ends_while_it_starts_everything_is_stopped_again() throws IOException {
        StandIn.write(project, Part.GATEWAY, StandIn.Broken.class);

        Launched up = sandbox.run("up");

        assertThat(up.exitCode()).isOne();
        assertThat(up.output()).contains("gateway ended while it started", "the configuration is wrong");
        assertThat(sandbox.run("status").output().lines()).hasSize(6).allMatch(line -> line.endsWith(" is stopped"));
    }

    @Test
    void a_taken_port_is_named_and_nothing_is_started() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());

            Launched up =
                    sandbox.run(Map.of("HUIYIN_PORTS", "default", "HUIYIN_PORT_KAFKA", port, "LANG", "en_GB"), "up");

            assertThat(up.exitCode()).isOne();
            assertThat(up.output())
                    .contains("The port " + port + " for kafka is taken", "HUIYIN_PORT_KAFKA", "Nothing was started.");
        }
        assertThat(sandbox.state("postgres")).doesNotExist();
    }

    @Test
    void an_application_that_is_not_built_is_named_and_nothing_is_started() throws IOException {
        Files.delete(project.resolve("task-service/target/quarkus-app/quarkus-run.jar"));

        Launched up = sandbox.run("up");

        assertThat(up.exitCode()).isOne();
        assertThat(up.output()).contains("task-service is not built");
        assertThat(sandbox.state("postgres")).doesNotExist();
    }
}
