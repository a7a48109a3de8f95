package org.huiyin.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.huiyin.evidence.content.MediaTypes;
import org.huiyin.evidence.scan.EvidenceScan;
import org.huiyin.evidence.scan.ScanException;
import org.huiyin.evidence.store.EvidenceStore;
import org.huiyin.evidence.store.StoreException;
import org.huiyin.web.ProblemException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The way of a file into the store: received, looked at, scanned, kept. No transaction is open meanwhile. */
@ApplicationScoped
public class EvidenceIntake {
    private static final Logger LOG = Logger.getLogger(EvidenceIntake.class);

    private final EvidenceConfiguration configuration;
    private final EvidenceScan scan;
    private final EvidenceStore store;

    EvidenceIntake(EvidenceConfiguration configuration, EvidenceScan scan, EvidenceStore store) {
        this.configuration = configuration;
        this.scan = scan;
        this.store = store;
    }

    /**
     * Takes a file; its bytes are in the store afterwards.
     *
     * @param length as the request says, negative if it does not
     * @param declaredType null for none
     * @throws ProblemException for every file that is not taken; then nothing is stored
     */
    public Received receive(InputStream body, long length, @Nullable String declaredType) {
        long largest = configuration.largestFile().asLongValue();
        if (length > largest) {
            throw Spool.tooLarge(largest);
        }
        try (Spool spool = Spool.of(body, directory(), largest)) {
            String mediaType = MediaTypes.of(spool.file());
            requireAllowed(mediaType, declaredType);
            requireHarmless(spool.file());
            Received received = new Received(spool.sha256(), spool.size(), mediaType);
            keep(received.sha256(), spool.file());
            return received;
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was received cannot be read again", e);
        }
    }

    private Path directory() {
        return configuration.spool().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    private void requireAllowed(String found, @Nullable String declaredType) {
        if (!configuration.mediaTypes().contains(found) || !MediaTypes.agree(declaredType, found)) {
            throw new ProblemException(EvidenceProblem.MEDIA_TYPE, found)
                    .with("found", found)
                    .with("allowed", configuration.mediaTypes());
        }
    }

    private void requireHarmless(Path file) {
        try {
            Optional<String> signature = scan.find(file);
            if (signature.isPresent()) {
                throw new ProblemException(EvidenceProblem.INFECTED, signature.get())
                        .with("signature", signature.get());
            }
        } catch (ScanException e) {
            LOG.errorf(e, "Evidence is not taken because it cannot be scanned");
            throw new ProblemException(EvidenceProblem.SCANNER_AWAY);
        }
    }

    private void keep(Sha256 sha256, Path file) {
        try {
            store.keep(sha256, file);
        } catch (StoreException e) {
            throw away(e);
        }
    }

    /** The bytes of a file that was taken; the caller closes. @throws ProblemException 503 if the store is away */
    public InputStream open(Sha256 sha256) {
        try {
            return store.open(sha256);
        } catch (StoreException e) {
            throw away(e);
        }
    }

    private static ProblemException away(StoreException cause) {
        LOG.errorf(cause, "The store of evidence does not do what it must");
        return new ProblemException(EvidenceProblem.STORE_AWAY);
    }
}
