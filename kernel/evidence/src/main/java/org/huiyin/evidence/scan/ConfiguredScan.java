package org.huiyin.evidence.scan;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.huiyin.evidence.EvidenceConfiguration;
import org.jboss.logging.Logger;

/** The scanner that the configuration names; without one nothing is found in anything, and the log says so once. */
@Startup
@ApplicationScoped
public class ConfiguredScan implements EvidenceScan {
    private static final Logger LOG = Logger.getLogger(ConfiguredScan.class);

    private final EvidenceScan scan;

    ConfiguredScan(EvidenceConfiguration configuration) {
        this.scan = configuration
                .clamd()
                .<EvidenceScan>map(address -> clamd(address, configuration))
                .orElseGet(() -> {
                    LOG.info("Evidence is not scanned: huiyin.evidence.clamd is not set");
                    return file -> Optional.empty();
                });
    }

    private static Clamd clamd(String address, EvidenceConfiguration configuration) {
        return new Clamd(address, configuration.clamdConnectTimeout(), configuration.clamdReadTimeout());
    }

    @Override
    public Optional<String> find(Path file) {
        return scan.find(file);
    }
}
