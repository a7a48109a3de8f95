package org.huiyin.petition.petitioner;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Hashes under a key, by which something is found or recognised again that is not kept itself. */
@Startup
@ApplicationScoped
public class KeyedHash {
    /** The length of a hash. */
    public static final int BYTES = 32;

    private final Map<Integer, Prf> keys;
    private final int primaryKey;

    KeyedHash(PetitionerKeys keys) {
        try {
            PrfSet prfs = keys.index().primitive(PrfSet.class);
            this.keys = prfs.getPrfs();
            this.primaryKey = prfs.getPrimaryId();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a keyset of Tink knows its keys", e);
        }
    }

    /** The id of the key that writes. */
    int primaryKey() {
        return primaryKey;
    }

    /**
     * As it is written today.
     *
     * @param text begins with what it is, so that no two kinds of hashes are comparable
     */
    public byte[] of(String text) {
        return compute(Objects.requireNonNull(keys.get(primaryKey)), text);
    }

    /** Also as keys of before wrote it, as long as the keyset has them. */
    public List<byte[]> all(String text) {
        return keys.values().stream().map(key -> compute(key, text)).toList();
    }

    private static byte[] compute(Prf key, String text) {
        try {
            return key.compute(text.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hashing failed", e);
        }
    }
}
