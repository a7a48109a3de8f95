package org.huiyin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that the launcher keeps: whole or not there, whenever it is killed. */
final class StateFile {
    private StateFile() {}

    static void replace(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Path unfinished =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
            Files.writeString(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
