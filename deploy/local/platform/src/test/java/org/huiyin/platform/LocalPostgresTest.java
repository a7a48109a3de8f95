package org.huiyin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
    private static final DatabaseUser OWNER = new DatabaseUser("task_owner", "owner-secret");
    private static final DatabaseUser APPLICATION = new DatabaseUser("task", "secret");

    @TempDir
    Path directory;

    @AfterEach
    void stop() {
        LocalPostgres.running(directory).ifPresent(LocalPostgres::close);
    }

    @Test
    void a_durable_one_waits_for_the_disk() throws SQLException {
        LocalPostgres postgres = LocalPostgres.durable(directory, 0);

        assertThat(setting(postgres, "fsync")).isEqualTo("on");
        assertThat(setting(postgres, "synchronous_commit")).isEqualTo("on");
        assertThat(setting(postgres, "full_page_writes")).isEqualTo("on");
        assertThat(setting(postgres, "data_checksums")).isEqualTo("on");
    }

    @Test
    void a_throw_away_one_does_not_wait_and_leaves_nothing_behind() throws SQLException {
        LocalPostgres postgres = LocalPostgres.throwAway();
        String fsync = setting(postgres, "fsync");

        postgres.close();

        assertThat(fsync).isEqualTo("off");
        assertThat(postgres.directory()).doesNotExist();
        assertThat(ProcessHandle.of(postgres.pid())).isEmpty();
    }

    @Test
    void data_survive_a_stop_and_a_start() throws SQLException {
        LocalPostgres first = LocalPostgres.durable(directory, 0);
        first.createDatabase("task", OWNER, APPLICATION);
        execute(first, "CREATE TABLE kept AS SELECT 3319 AS rectified");
        first.close();

        LocalPostgres second = LocalPostgres.durable(directory, 0);

        second.createDatabase("task", OWNER, APPLICATION);
        assertThat(query(second, "SELECT rectified FROM kept")).isEqualTo("3319");
    }

    @Test
    void an_acknowledged_commit_survives_the_kill_of_the_postmaster() throws SQLException {
        LocalPostgres killed = LocalPostgres.durable(directory, 0);
        killed.createDatabase("task", OWNER, APPLICATION);
        execute(killed, "CREATE TABLE kept AS SELECT 3320 AS rectified");
        ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();

        LocalPostgres started = LocalPostgres.durable(directory, killed.port());

        assertThat(query(started, "SELECT rectified FROM kept")).isEqualTo("3320");
        assertThat(started.pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void one_left_over_is_stopped_and_another_started_with_known_settings() {
        LocalPostgres leftOver = LocalPostgres.durable(directory, 0);

        LocalPostgres started = LocalPostgres.durable(directory, 0);

        assertThat(ProcessHandle.of(leftOver.pid())).isEmpty();
        assertThat(LocalPostgres.running(directory).orElseThrow().pid()).isEqualTo(started.pid());
    }

    @Test
    void the_pid_file_of_a_dead_one_is_not_believed_when_its_number_is_another_programs() throws Exception {
        LocalPostgres.durable(directory, 0).close();
        Path pidFile = directory.resolve("data/postmaster.pid");
        Files.write(pidFile, List.of("" + ProcessHandle.current().pid(), "" + directory, "0", "15432"));

        boolean runs = LocalPostgres.running(directory).isPresent();
        LocalPostgres started = LocalPostgres.durable(directory, 0);

        assertThat(runs).isFalse();
        assertThat(started.pid()).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void nobody_connects_without_the_password() throws Exception {
        LocalPostgres postgres = LocalPostgres.durable(directory, 0);
        postgres.createDatabase("task", OWNER, APPLICATION);

        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("task"), "task", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("superuser.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void what_the_application_owned_before_there_was_an_owner_is_handed_over() throws Exception {
        LocalPostgres postgres = LocalPostgres.durable(directory, 0);
        postgres.createDatabase("task", APPLICATION, OWNER);
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("task"), "task", "secret");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (n int)");
        }

        postgres.createDatabase("task", OWNER, APPLICATION);

        assertThat(query(postgres, "SELECT tableowner FROM pg_tables WHERE tablename = 'kept'"))
                .isEqualTo("task_owner");
        assertThat(query(postgres, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'task'"))
                .isEqualTo("task_owner");
    }

    @Test
    void a_taken_port_is_named_in_the_message() {
        LocalPostgres first = LocalPostgres.durable(directory.resolve("first"), 0);

        assertThatThrownBy(() -> LocalPostgres.durable(directory.resolve("second"), first.port()))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining("the port " + first.port() + " of 127.0.0.1 is taken");
        first.close();
    }

    private static String setting(LocalPostgres postgres, String name) throws SQLException {
        postgres.createDatabase("task", OWNER, APPLICATION);
        return query(postgres, "SELECT current_setting('" + name + "')");
    }

    private static void execute(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("task"), OWNER.name(), OWNER.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("task"), OWNER.name(), OWNER.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
