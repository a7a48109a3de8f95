package org.huiyin.launcher;

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

    /** Of the service's own database user. */
    String databasePassword(Part service) {
        return SecretFile.kept(home.keys().resolve(service.database() + ".password"), SecretFile::randomPassword);
    }
}
