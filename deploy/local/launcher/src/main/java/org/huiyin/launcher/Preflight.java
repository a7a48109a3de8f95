package org.huiyin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.huiyin.platform.FreePort;

/** What can be known before anything is started. */
record Preflight(Home home, Ports ports, Applications applications, Provider provider) {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long NEEDED = 1024 * MEBIBYTE;

    /** @throws LauncherException if an application is not built, a port is taken or the disk is nearly full */
    void check(List<Part> toBeStarted) {
        checkDisk();
        toBeStarted.stream().filter(Part::isApplication).forEach(applications::requireBuilt);
        if (toBeStarted.contains(Part.KEYCLOAK)) {
            provider.requireUnpacked();
        }
        for (Part part : toBeStarted) {
            checkPort(part, ports.of(part), "HUIYIN_PORT_" + part.name());
            if (part.isApplication()) {
                checkPort(part, ports.managementOf(part), "HUIYIN_MANAGEMENT_PORT_" + part.name());
            }
        }
    }

    private void checkDisk() {
        try {
            long usable = Files.getFileStore(home.directory()).getUsableSpace();
            if (usable < NEEDED) {
                throw new LauncherException("disk.full", home.directory(), usable / MEBIBYTE, NEEDED / MEBIBYTE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkPort(Part part, int port, String variable) {
        if (!FreePort.is(port)) {
            throw new LauncherException("port.taken", Integer.toString(port), part.label(), variable);
        }
    }
}
