package org.huiyin.evidence.store;

import java.io.InputStream;
import java.nio.file.Path;
import org.huiyin.evidence.Sha256;

/** Keeps bytes under their SHA-256: written once, never changed, whoever refers to them. */
public interface EvidenceStore {
    /**
     * Keeps the content of a file; what is there already is left.
     *
     * @param content whose SHA-256 this is
     * @throws StoreException if it may not be there afterwards
     */
    void keep(Sha256 sha256, Path content);

    /** Whether bytes are kept under it. @throws StoreException if nobody knows */
    boolean has(Sha256 sha256);

    /** The bytes, not all in memory; the caller closes. @throws StoreException if they cannot be read */
    InputStream open(Sha256 sha256);
}
