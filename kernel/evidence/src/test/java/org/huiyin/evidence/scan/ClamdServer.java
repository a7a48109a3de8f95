package org.huiyin.evidence.scan;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.huiyin.platform.FreePort;

/** The clamd of this machine with one signature of our own: it finds {@link #BAD} and nothing else. */
final class ClamdServer implements AutoCloseable {
    static final String BAD = "this sentence plays the malicious software of the test";
    static final int LARGEST = 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private ClamdServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ClamdServer start(Path directory) throws IOException {
        int port = FreePort.any();
        Path signatures = Files.createDirectories(directory.resolve("signatures"));
        String hex = HexFormat.of().formatHex(BAD.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("test.ndb"), "Huiyin.Test:0:*:" + hex + "\n");
        Path configuration =
                Files.writeString(directory.resolve("clamd.conf"), """
                Foreground yes
                TCPAddr 127.0.0.1
                TCPSocket %d
                DatabaseDirectory %s
                StreamMaxLength %d
                """.formatted(port, signatures, LARGEST));
        Process process = new ProcessBuilder(program().toString(), "--config-file=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("clamd.log").toFile())
                .start();
        ClamdServer server = new ClamdServer(process, port);
        Awaitility.await().atMost(PATIENCE).until(server::answers);
        return server;
    }

    private static Path program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(directory -> Path.of(directory, "clamd"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no clamd on this machine; this test needs it: apt-get install clamav-daemon"));
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("clamd ended with " + process.exitValue());
        }
        try (Socket connection = new Socket("127.0.0.1", port)) {
            return connection.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
