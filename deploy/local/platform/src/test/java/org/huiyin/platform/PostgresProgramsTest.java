package org.huiyin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProgramsTest {
    @TempDir
    Path cache;

    @Test
    void the_programs_are_unpacked_once_and_run() throws Exception {
        PostgresPrograms.unpacked(cache);
        PostgresPrograms programs = PostgresPrograms.unpacked(cache);

        ProgramRun version = ProgramRun.of(programs.command("postgres", List.of("--version")));

        assertThat(version.succeeded()).isTrue();
        assertThat(version.output()).startsWith("postgres (PostgreSQL) 18.");
        try (Stream<Path> unpacked = Files.list(cache)) {
            assertThat(unpacked).hasSize(1);
        }
    }
}
