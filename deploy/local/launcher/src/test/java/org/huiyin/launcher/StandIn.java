package org.huiyin.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Takes an application's place: says that it is ready, and writes the lines it is given to import into its log. */
public final class StandIn {
    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getenv("HUIYIN_TOKEN_PUBLIC_KEY") == null && System.getenv("QUARKUS_OIDC_AUTH_SERVER_URL") == null) {
            throw new IllegalStateException("there is nothing to know tokens by");
        }
        serve("quarkus.management.port", exchange -> answer(exchange, "{\"status\":\"UP\"}"));
        serve("quarkus.http.port", StandIn::receive);
    }

    /** A project whose four applications are stand-ins. */
    static void build(Path project) throws IOException {
        for (Part application : Part.applications()) {
            write(project, application, StandIn.class);
        }
    }

    /** Puts a program into the place of an application. */
    static void write(Path project, Part application, Class<?> program) throws IOException {
        Path jar = project.resolve(application.label()).resolve("target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, program.getName());
        String classFile = program.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream in = program.getResourceAsStream("/" + classFile)) {
            out.putNextEntry(new JarEntry(classFile));
            in.transferTo(out);
        }
    }

    private static void serve(String port, HttpHandler handler) throws IOException {
        var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Integer.getInteger(port));
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/", handler);
        server.start();
    }

    private static void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        long lines = new String(body, StandardCharsets.UTF_8).lines().count();
        System.out.println("received " + exchange.getRequestURI().getPath() + " " + lines + " " + body.length);
        answer(
                exchange,
                exchange.getRequestURI().getPath().endsWith("/reconciliation")
                        ? "{\"sources\":[{\"dataThrough\":\"2999-01-01T00:00:00+08:00\"}]}"
                        : "{\"imported\":" + lines + ",\"unchanged\":0}");
    }

    static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** Ends at once, as an application does that misses its configuration. */
    public static final class Broken {
        private Broken() {}

        public static void main(String[] arguments) {
            throw new IllegalStateException("the configuration is wrong");
        }
    }
}
