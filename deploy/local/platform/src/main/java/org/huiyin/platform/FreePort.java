package org.huiyin.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ports of 127.0.0.1. */
public final class FreePort {
    private static final String HOST = "127.0.0.1";
    private static final int LOOKS = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private FreePort() {}

    /** A port that nobody listens on at this moment. */
    public static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on 127.0.0.1", e);
        }
    }

    /** So many different ports that nobody listens on at this moment. */
    public static List<Integer> several(int count) {
        Set<Integer> ports = new LinkedHashSet<>();
        while (ports.size() < count) {
            ports.add(any());
        }
        return List.copyOf(ports);
    }

    /** Whether a program could listen on the port at this moment. */
    public static boolean is(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(HOST))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** The port itself, or any for 0. The children of a killed predecessor may hold it for some more moments. */
    static int orAny(int port) {
        if (port == 0) {
            return any();
        }
        for (int looks = 1; !is(port); looks++) {
            if (looks == LOOKS) {
                throw new PlatformException("the port " + port + " of " + HOST + " is taken by another program");
            }
            Pause.of(PAUSE);
        }
        return port;
    }
}
