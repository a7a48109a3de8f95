package org.huiyin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process by its number and the instant of its start, because numbers are used again. */
record PidFile(Path file) {

    void write(ProcessHandle process) {
        StateFile.replace(file, process.pid() + " " + start(process) + "\n");
    }

    /** The process if it still lives. */
    Optional<ProcessHandle> process() {
        try {
            String[] words = Files.readString(file).strip().split(" ", -1);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(PidFile::runs)
                    .filter(process -> words[1].equals(Long.toString(start(process))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that was killed is still alive to Java until its parent has taken note, but it has no command. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
