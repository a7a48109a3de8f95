package org.huiyin.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The processes of the local system, in the order in which they start. */
enum Part {
    POSTGRES(15432),
    KAFKA(19092),
    /** Only where it was asked for. */
    KEYCLOAK(8180),
    TASK_SERVICE(8081),
    PETITION_SERVICE(8082),
    INSPECTION_SERVICE(8083),
    GATEWAY(8080);

    /** How far an application's management port is above its port as long as nothing else is set. */
    static final int MANAGEMENT_DISTANCE = 1000;

    private final int defaultPort;

    Part(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    /** As people write it, e.g. {@code task-service}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int defaultPort() {
        return defaultPort;
    }

    boolean isApplication() {
        return compareTo(KEYCLOAK) > 0;
    }

    /** Whether it can be asked over HTTP if it is ready. */
    boolean speaksHttp() {
        return isApplication() || this == KEYCLOAK;
    }

    /** Whether it has a database of its own. */
    boolean isService() {
        return isApplication() && this != GATEWAY;
    }

    /** The name of its database and of that database's user. */
    String database() {
        return label().replace("-service", "");
    }

    static List<Part> applications() {
        return Arrays.stream(values()).filter(Part::isApplication).toList();
    }

    static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    static Part named(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new LauncherException(
                        "unknown.part",
                        label,
                        String.join(
                                ", ", Arrays.stream(values()).map(Part::label).toList())));
    }
}
