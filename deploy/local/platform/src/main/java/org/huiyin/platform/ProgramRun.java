package org.huiyin.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program that was run to its end.
 *
 * @param output what it wrote, to both its outputs
 */
record ProgramRun(int exitCode, String output) {

    static ProgramRun of(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ProgramRun(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new PlatformException("cannot run " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException("interrupted while " + command.getFirst() + " ran", e);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
