package org.huiyin.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Takes Keycloak's place: knows the realm and gives whoever asks the token {@code token-of-NAME}. */
public final class ProviderStandIn {
    private static final String PORT = "--http-port=";

    private ProviderStandIn() {}

    public static void main(String[] arguments) throws IOException {
        int port = List.of(arguments).stream()
                .filter(argument -> argument.startsWith(PORT))
                .mapToInt(argument -> Integer.parseInt(argument.substring(PORT.length())))
                .findFirst()
                .orElseThrow();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.createContext(
                "/realms/huiyin/.well-known/openid-configuration", exchange -> StandIn.answer(exchange, "{}"));
        server.createContext("/realms/huiyin/protocol/openid-connect/token", ProviderStandIn::token);
        server.start();
    }

    /** Lays it where a system with that state looks for Keycloak. */
    static void unpack(Path state) throws IOException {
        Path script = state.resolve("keycloak/keycloak-0/bin/kc.sh");
        Files.createDirectories(script.getParent());
        Files.writeString(
                script,
                "#!/bin/sh\nexec \"$JAVA_HOME/bin/java\" -cp '" + System.getProperty("java.class.path") + "' "
                        + ProviderStandIn.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private static void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String name = List.of(form.split("&")).stream()
                .filter(field -> field.startsWith("username="))
                .map(field -> URLDecoder.decode(field.substring("username=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        StandIn.answer(exchange, "{\"access_token\":\"token-of-" + name + "\"}");
    }
}
