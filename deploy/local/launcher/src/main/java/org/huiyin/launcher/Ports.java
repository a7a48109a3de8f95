package org.huiyin.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.huiyin.platform.FreePort;

/**
 * The ports on 127.0.0.1. {@code HUIYIN_PORT_GATEWAY=9000} sets one, {@code HUIYIN_PORTS=free} takes free ones; what was
 * taken is kept in a file for the commands that follow.
 */
record Ports(Map<Part, Integer> ports, Map<Part, Integer> management) {

    /** Those that a start is to use. */
    static Ports wanted(Map<String, String> environment) {
        return "free".equals(environment.get("HUIYIN_PORTS")) ? free() : set(environment);
    }

    private static Ports free() {
        Iterator<Integer> free = FreePort.several(2 * Part.values().length).iterator();
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, free.next());
            if (part.isApplication()) {
                management.put(part, free.next());
            }
        }
        return new Ports(ports, management);
    }

    private static Ports set(Map<String, String> environment) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            int port = number(environment, "HUIYIN_PORT_" + part.name()).orElse(part.defaultPort());
            ports.put(part, port);
            if (part.isApplication()) {
                management.put(
                        part,
                        number(environment, "HUIYIN_MANAGEMENT_PORT_" + part.name())
                                .orElse(port + Part.MANAGEMENT_DISTANCE));
            }
        }
        return new Ports(ports, management);
    }

    /** Those of the last start; empty before the first. */
    static Optional<Ports> kept(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, number(properties, part));
            if (part.isApplication()) {
                management.put(part, Integer.valueOf(properties.getProperty(part.label() + ".management")));
            }
        }
        return Optional.of(new Ports(ports, management));
    }

    void keep(Path file) {
        var properties = new Properties();
        ports.forEach((part, port) -> properties.setProperty(part.label(), port.toString()));
        management.forEach((part, port) -> properties.setProperty(part.label() + ".management", port.toString()));
        var content = new StringWriter();
        try {
            properties.store(content, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StateFile.replace(file, content.toString());
    }

    int of(Part part) {
        return ports.get(part);
    }

    int managementOf(Part part) {
        return management.get(part);
    }

    String url(Part part) {
        return "http://127.0.0.1:" + of(part);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + of(Part.KAFKA);
    }

    /** A part that an earlier version did not know has no port there. */
    private static int number(Properties properties, Part part) {
        return Integer.parseInt(properties.getProperty(part.label(), Integer.toString(part.defaultPort())));
    }

    private static Optional<Integer> number(Map<String, String> environment, String name) {
        try {
            return Optional.ofNullable(environment.get(name)).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw new LauncherException("not.a.port", name, environment.get(name));
        }
    }
}
