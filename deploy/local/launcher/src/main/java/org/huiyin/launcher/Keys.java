package org.huiyin.launcher;

import org.huiyin.platform.DatabaseUser;
import org.huiyin.platform.LocalIssuer;
import org.huiyin.platform.LocalKeyset;
import org.huiyin.platform.SecretFile;

/** Keys and passwords of the local system, each made at the first start (mode 0600) and kept. */
record Keys(Home home) {
    LocalIssuer issuer() {
        return LocalIssuer.kept(home.keys().resolve("token.key"));
    }

    String keyset() {
        return SecretFile.kept(home.keys().resolve("keyset"), LocalKeyset::generate);
    }

    /** For petitioners' data. */
    String petitionerKeyset() {
        return SecretFile.kept(home.keys().resolve("petitioner.keyset"), LocalKeyset::generate);
    }

    /** For what finds petitioners' data again. */
    String petitionerIndexKeyset() {
        return SecretFile.kept(home.keys().resolve("petitioner-index.keyset"), LocalKeyset::generateIndex);
    }

    /** With which demo persons sign in at a provider. */
    String demoPassword() {
        return SecretFile.kept(home.keys().resolve("demo.password"), SecretFile::randomPassword);
    }

    /** As whom the service works with its database. */
    DatabaseUser databaseUser(Part service) {
        return databaseUser(service.database());
    }

    /** Who owns the service's database and changes its schema. */
    DatabaseUser databaseOwner(Part service) {
        return databaseUser(service.database() + "_owner");
    }

    private DatabaseUser databaseUser(String name) {
        return new DatabaseUser(
                name, SecretFile.kept(home.keys().resolve(name + ".password"), SecretFile::randomPassword));
    }
}
