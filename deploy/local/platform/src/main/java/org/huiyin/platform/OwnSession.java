package org.huiyin.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes that the end of the terminal or Ctrl-C in it does not reach. */
public final class OwnSession {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private OwnSession() {}

    /** The command in a session of its own, with the same process id; unchanged where the system has no setsid. */
    public static List<String> command(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        List<String> inOwnSession = new ArrayList<>(List.of(SETSID.toString()));
        inOwnSession.addAll(command);
        return inOwnSession;
    }
}
