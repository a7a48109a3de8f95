package org.huiyin.evidence.scan;

import java.nio.file.Path;
import java.util.Optional;

/** Looks for malicious software before a file is stored. */
public interface EvidenceScan {
    /**
     * The name of what was found, empty for nothing.
     *
     * @throws ScanException if the file could not be scanned
     */
    Optional<String> find(Path file);
}
