package org.huiyin.platform;

import java.nio.file.Path;

/** The owner of a local PostgreSQL: its password lies beside the data. */
record Superuser(Path passwordFile, String password) {
    static final String NAME = "postgres";

    static Superuser of(Path directory) {
        Path file = directory.resolve("superuser.password");
        return new Superuser(file, SecretFile.kept(file, SecretFile::randomPassword));
    }
}
