package org.huiyin.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Directories of test JVMs, named by the JVM's process id, so that what a killed one left can be swept. */
final class ThrowAwayDirectories {
    private static final String PREFIX = "huiyin-";

    private ThrowAwayDirectories() {}

    /**
     * A new directory for this JVM; before that, deletes those of JVMs that live no more.
     *
     * @param release ends whatever may still work in a directory that is to be deleted
     */
    static Path create(String purpose, Consumer<Path> release) {
        try {
            Path parent = Path.of(System.getProperty("java.io.tmpdir"));
            for (Path orphan : orphans(parent, PREFIX + purpose + "-")) {
                release.accept(orphan);
                Directories.delete(orphan);
            }
            return Files.createTempDirectory(
                    parent, PREFIX + purpose + "-" + ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> orphans(Path parent, String prefix) throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(path -> path.getFileName().toString().matches(prefix + "\\d+-\\d+"))
                    .filter(path -> !ownerLives(path))
                    .toList();
        }
    }

    private static boolean ownerLives(Path directory) {
        String[] parts = directory.getFileName().toString().split("-", -1);
        return ProcessHandle.of(Long.parseLong(parts[parts.length - 2])).isPresent();
    }
}
