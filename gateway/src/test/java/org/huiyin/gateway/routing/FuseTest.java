package org.huiyin.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.StubServices;
import org.junit.jupiter.api.Test;

@GatewayTest
class FuseTest {
    private static final String SILENT = "/api/v1/petitions/silent";

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void a_caller_who_hangs_up_while_a_dead_service_is_tried_again_keeps_nobody_away_from_it() {
        blow();
        await().atMost(Duration.ofSeconds(30)).until(() -> reaches(SILENT, ""));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(status()).isEqualTo(200));
    }

    @Test
    void a_body_that_grows_too_large_while_a_dead_service_is_tried_again_keeps_nobody_away_from_it() {
        blow();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> reaches("/api/v1/petitions/echo", "x".repeat(9 * 1024 * 1024)));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(status()).isEqualTo(200));
    }

    /** So many failures in a row that the service counts as dead. */
    private static void blow() {
        for (int i = 0; i < 6; i++) {
            given().get("/api/v1/petitions/dead").then().statusCode(503);
        }
    }

    private static int status() {
        return given().get("/api/v1/petitions/echo").statusCode();
    }

    /** Asks and hangs up. @return whether the request was let through to the service */
    private boolean reaches(String path, String body) throws IOException {
        String probe = UUID.randomUUID().toString();
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + "?" + probe + " HTTP/1.1\r\nHost: gateway\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + (body.isEmpty() ? "1\r\nx\r\n" : Integer.toHexString(body.length()) + "\r\n" + body))
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return await().pollInterval(Duration.ofMillis(50))
                            .atMost(Duration.ofSeconds(10))
                            .until(() -> outcome(socket, path, probe), outcome -> outcome != Outcome.OPEN)
                    == Outcome.REACHED;
        }
    }

    private enum Outcome {
        OPEN,
        REACHED,
        REFUSED
    }

    private static Outcome outcome(Socket socket, String path, String probe) throws IOException {
        if (StubServices.wasAsked(path, probe)) {
            return Outcome.REACHED;
        }
        return socket.getInputStream().available() > 0 ? Outcome.REFUSED : Outcome.OPEN;
    }
}
