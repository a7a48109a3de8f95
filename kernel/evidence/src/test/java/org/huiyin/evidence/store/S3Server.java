package org.huiyin.evidence.store;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.huiyin.platform.FreePort;

/** S3Proxy as a process of its own, keeping a bucket in a directory; it checks the signature of every request. */
final class S3Server implements AutoCloseable {
    static final String BUCKET = "evidence";
    static final String ACCESS_KEY = "access";
    static final String SECRET_KEY = "secret-of-the-test";

    private static final Path PROGRAM = Path.of("target/s3proxy.jar");
    private static final int SECONDS = 60;

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Server start(Path directory) throws IOException {
        int port = FreePort.any();
        Files.createDirectories(directory.resolve("data").resolve(BUCKET));
        Path configuration = Files.writeString(directory.resolve("s3proxy.conf"), """
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(
                        port, ACCESS_KEY, SECRET_KEY, directory.resolve("data")));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("s3proxy.log").toFile())
                .start();
        S3Server server = new S3Server(process, port);
        Awaitility.await().atMost(Duration.ofSeconds(SECONDS)).until(server::answers);
        return server;
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("S3Proxy ended with " + process.exitValue());
        }
        try (Socket connection = new Socket("127.0.0.1", port)) {
            return connection.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    S3Configuration configuration(String secretKey) {
        return new TestConfiguration(port, Optional.of(BUCKET), secretKey);
    }

    S3Configuration withoutBucket() {
        return new TestConfiguration(port, Optional.empty(), SECRET_KEY);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private record TestConfiguration(int port, Optional<String> bucket, String key) implements S3Configuration {
        @Override
        public Optional<URI> endpoint() {
            return Optional.of(URI.create("http://127.0.0.1:" + port));
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(ACCESS_KEY);
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of(key);
        }

        @Override
        public boolean pathStyle() {
            return true;
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration readTimeout() {
            return Duration.ofSeconds(30);
        }
    }
}
