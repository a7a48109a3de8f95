package org.huiyin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrowAwayDirectoriesTest {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void what_a_killed_jvm_left_is_released_and_deleted_and_what_a_living_one_uses_stays() throws Exception {
        Path used = ThrowAwayDirectories.create("sweep", orphan -> {});
        Path left = Files.createDirectories(TEMPORARY.resolve("huiyin-sweep-" + deadProcess() + "-1"));
        List<Path> released = new ArrayList<>();

        Path created = ThrowAwayDirectories.create("sweep", released::add);

        assertThat(released).containsExactly(left);
        assertThat(left).doesNotExist();
        assertThat(used).isDirectory();
        Directories.delete(used);
        Directories.delete(created);
    }

    private static long deadProcess() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }
}
