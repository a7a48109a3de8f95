package org.huiyin.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Files that only this user may read (mode 0600 from their first moment on). */
public final class SecretFile {
    private static final int PASSWORD_BYTES = 24;

    private SecretFile() {}

    /** The content of the file; where there is none yet, it is made once and kept. */
    public static String kept(Path file, Supplier<String> content) {
        try {
            if (!Files.exists(file)) {
                write(file, content.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that must not exist yet. */
    public static void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path unfinished = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    file.getFileName().toString(),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, content);
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 192 random bits in hexadecimal digits. */
    public static String randomPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
