package org.huiyin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.platform.SecretFile;

/**
 * Links that sign a browser in once. The code of a link stands nowhere but in the link: a file named by its SHA-256
 * holds the token, and the gateway exchanges one for the other and deletes the file.
 */
record SignInLinks(Path directory, String gateway) {

    /** A new link for the bearer of the token. */
    String create(String token) {
        String code = SecretFile.randomPassword();
        SecretFile.write(directory.resolve(sha256(code)), token);
        return gateway + "/#sign-in=" + code;
    }

    /** Makes all earlier links useless. */
    void revokeAll() {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                List<Path> unused = files.toList();
                for (Path file : unused) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
