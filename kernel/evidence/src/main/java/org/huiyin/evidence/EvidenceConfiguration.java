package org.huiyin.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is taken as evidence, and where it goes. */
@ConfigMapping(prefix = "huiyin.evidence")
public interface EvidenceConfiguration {
    /** Where the bytes of evidence lie: FILES, or S3. A service does not start without. */
    Optional<StoreKind> store();

    /** The directory of the store FILES; all replicas of a service need the same. */
    Optional<Path> directory();

    /** Where a file lies while it is received and looked at; unless set, the system's directory for temporary files. */
    Optional<Path> spool();

    /** The largest file that is taken; the limits of a body, here and in the gateway, must not be lower. */
    @WithDefault("50M")
    MemorySize largestFile();

    /** Files of one item at most. */
    @WithDefault("200")
    int mostFiles();

    /** The media types that are taken, by content. */
    List<String> mediaTypes();

    /** The {@code clamd} that scans every file before it is stored, {@code host:port}; nothing is scanned without. */
    Optional<String> clamd();

    /** How long a connection to the scanner may take to open. */
    @WithDefault("2s")
    Duration clamdConnectTimeout();

    /** How long the scanner may stay silent over one file. */
    @WithDefault("60s")
    Duration clamdReadTimeout();

    /** Kinds of stores. */
    enum StoreKind {
        FILES,
        S3
    }
}
