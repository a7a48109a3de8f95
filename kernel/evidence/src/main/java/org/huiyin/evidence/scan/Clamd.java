package org.huiyin.evidence.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A ClamAV daemon over TCP, by its command INSTREAM: the file goes over the connection, so it may run elsewhere. */
public final class Clamd implements EvidenceScan {
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final String CLEAN = "stream: OK";
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 4096;

    private final String host;
    private final int port;
    private final Duration connectTimeout;
    private final Duration readTimeout;

    /** @param address {@code host:port} */
    public Clamd(String address, Duration connectTimeout, Duration readTimeout) {
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalStateException("huiyin.evidence.clamd (HUIYIN_EVIDENCE_CLAMD) is no host:port");
        }
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
        this.connectTimeout = connectTimeout;
        this.readTimeout = readTimeout;
    }

    @Override
    public Optional<String> find(Path file) {
        String reply = reply(file);
        Matcher found = FOUND.matcher(reply);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (!reply.equals(CLEAN)) {
            throw new ScanException("clamd says: " + reply, null);
        }
        return Optional.empty();
    }

    private String reply(Path file) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(connectTimeout.toMillis()));
            socket.setSoTimeout(Math.toIntExact(readTimeout.toMillis()));
            send(file, socket);
            byte[] reply = socket.getInputStream().readNBytes(LONGEST_REPLY);
            return new String(reply, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException e) {
            throw new ScanException("clamd does not answer", e);
        }
    }

    /** Chunks with their lengths before them; one of length 0 ends it. */
    private static void send(Path file, Socket socket) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
        }
    }
}
