package org.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Set;
import org.huiyin.platform.Directories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One system is started for all tests here; each leaves it running. */
class RunningSystemTest {
    @TempDir
    static Path project;

    private static Sandbox sandbox;
    private static Launched firstStart;

    @BeforeAll
    static void up() throws IOException {
        StandIn.build(project);
        sandbox = new Sandbox(project);
        firstStart = sandbox.run("up");
    }

    @AfterAll
    static void reset() {
        Launched reset = sandbox.run("reset");

        assertThat(reset.exitCode()).isZero();
        assertThat(sandbox.files("")).extracting(Path::getFileName).containsExactly(Path.of("lock"));
        assertThat(sandbox.run("status").output().lines()).hasSize(6).allMatch(line -> line.endsWith(" is stopped"));
    }

    @Test
    void a_first_start_says_what_answers_where_and_how_to_get_in() {
        assertThat(firstStart.exitCode()).as(firstStart.output()).isZero();
        assertThat(firstStart.output())
                .contains("postgres answers", "kafka answers", "gateway answers", "everything is up")
                .contains("inspection-officer\n    ey")
                .containsPattern("http://localhost:\\d+/#sign-in=[0-9a-f]{48}");
        assertThat(sandbox.run("status").exitCode()).isZero();
    }

    @Test
    void the_demo_data_are_posted_to_the_services_that_own_them() {
        assertThat(sandbox.received(Part.INSPECTION_SERVICE, "/api/v1/coverage-targets/imports"))
                .isEqualTo(60);
        assertThat(sandbox.received(Part.INSPECTION_SERVICE, "/api/v1/findings/imports"))
                .isGreaterThanOrEqualTo(3388);
        assertThat(sandbox.received(Part.PETITION_SERVICE, "/api/v1/petitions/imports"))
                .isGreaterThan(8300);
        assertThat(sandbox.received(Part.TASK_SERVICE, "/api/v1/tasks/imports")).isGreaterThan(157);
    }

    @Test
    void keys_and_links_are_for_this_user_only() throws IOException {
        for (String directory : Set.of("keys", "sign-in")) {
            assertThat(sandbox.files(directory)).isNotEmpty();
            for (Path secret : sandbox.files(directory)) {
                assertThat(Files.getPosixFilePermissions(secret))
                        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            }
        }
    }

    @Test
    void what_runs_already_is_left_alone_and_only_the_rest_is_started() {
        long gateway = sandbox.pid(Part.GATEWAY);
        sandbox.run("stop", "petition-service");
        Launched partly = sandbox.run("status");

        Launched up = sandbox.run("up");

        assertThat(partly.exitCode()).isOne();
        assertThat(partly.output()).contains("petition-service is stopped", "gateway is up");
        assertThat(up.output()).contains("petition-service answers").doesNotContain("kafka answers");
        assertThat(sandbox.pid(Part.GATEWAY)).isEqualTo(gateway);
    }

    @Test
    void topics_that_an_earlier_start_did_not_come_to_make_are_made() {
        sandbox.run("stop", "kafka");
        Directories.delete(sandbox.state("kafka"));
        sandbox.startOnly(Part.KAFKA);

        Launched up = sandbox.run("up");

        assertThat(up.exitCode()).as(up.output()).isZero();
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(sandbox.state("kafka/huiyin.tasks.v1-0")));
    }

    @Test
    void one_part_is_restarted_alone() {
        long kafka = sandbox.pid(Part.KAFKA);
        long gateway = sandbox.pid(Part.GATEWAY);

        Launched restart = sandbox.run("restart", "kafka");

        assertThat(restart.exitCode()).isZero();
        assertThat(sandbox.pid(Part.KAFKA)).isNotEqualTo(kafka);
        assertThat(sandbox.pid(Part.GATEWAY)).isEqualTo(gateway);
    }

    @Test
    void data_and_keys_survive_down_and_up_and_the_demo_data_are_not_loaded_again() throws IOException {
        String key = Files.readString(sandbox.state("keys/token.key"));
        long loaded = sandbox.received(Part.INSPECTION_SERVICE, "/api/v1/findings/imports");
        Launched down = sandbox.run("down");

        Launched up = sandbox.run("up");

        assertThat(down.output()).contains("everything is stopped");
        assertThat(up.exitCode()).as(up.output()).isZero();
        assertThat(up.output()).doesNotContain("demo data");
        assertThat(Files.readString(sandbox.state("keys/token.key"))).isEqualTo(key);
        assertThat(sandbox.received(Part.INSPECTION_SERVICE, "/api/v1/findings/imports"))
                .isEqualTo(loaded);
    }
}
