package org.huiyin.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The owner of a local PostgreSQL: its password lies beside the data, readable for this user only. */
record Superuser(Path passwordFile, String password) {
    static final String NAME = "postgres";

    private static final int PASSWORD_BYTES = 24;

    static Superuser of(Path directory) {
        Path file = directory.resolve("superuser.password");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return new Superuser(file, Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
