package org.huiyin.system.assembled;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.platform.TransportSecurity;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of a system speak to one another.
 *
 * @param authority whose certificates all parts have; null where everything is said in the open
 */
record Transport(@Nullable Authority authority) {
    static final Transport PLAIN = new Transport(null);
    private static final String TEST = "test";
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** All parts with certificates, and so a test that calls them. */
    static Transport secured(Authority authority) {
        authority.issue(TEST);
        return new Transport(authority);
    }

    String scheme() {
        return authority == null ? "http" : "https";
    }

    /** A certificate for the part; null where there are none. */
    @Nullable TransportSecurity security(String part) {
        return authority == null ? null : authority.issue(part);
    }

    HttpClient client() {
        HttpClient.Builder client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT);
        return authority == null
                ? client.build()
                : client.sslContext(authority.context(TEST)).build();
    }

    /** Where an application listens, and by what it knows others. */
    static Map<String, String> application(int port, @Nullable TransportSecurity security) {
        if (security == null) {
            return Map.of("quarkus.http.port", Integer.toString(port));
        }
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.http.ssl-port", Integer.toString(port),
                "quarkus.http.insecure-requests", "disabled",
                "quarkus.http.tls-configuration-name", "parts",
                "quarkus.management.tls-configuration-name", "parts",
                "quarkus.tls.parts.key-store.pem.0.cert", security.identity().toString(),
                "quarkus.tls.parts.key-store.pem.0.key", security.identity().toString(),
                "quarkus.tls.parts.trust-store.pem.certs",
                        security.authorities().toString()));
        security.kafka().forEach((name, value) -> settings.put("kafka." + name, value));
        return settings;
    }

    /** After the address of a database. */
    static String parameters(@Nullable TransportSecurity security) {
        return security == null ? "" : "?sslmode=verify-full&sslrootcert=" + security.authorities();
    }
}
