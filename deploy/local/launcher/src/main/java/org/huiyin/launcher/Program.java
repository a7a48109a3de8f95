package org.huiyin.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.platform.OwnSession;

/**
 * A program to be started in a session of its own, so that it outlives the terminal.
 *
 * @param environment what is not for the eyes of {@code ps}: keys and passwords
 */
record Program(List<String> command, Map<String, String> environment) {
    private static final File NOTHING = new File("/dev/null");

    /** @param arguments of {@code java} */
    static Program java(List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new Program(command, environment);
    }

    ProcessHandle start(Path log) {
        var builder = new ProcessBuilder(OwnSession.command(command))
                .redirectInput(NOTHING)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            return builder.start().toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
