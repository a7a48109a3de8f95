package org.huiyin.evidence.store;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import org.huiyin.evidence.EvidenceConfiguration;
import org.huiyin.evidence.Sha256;

/** The store that the configuration names. Nothing starts without one; one that is away stops nothing else. */
@Startup
@ApplicationScoped
public class ConfiguredStore implements EvidenceStore {
    private final EvidenceStore store;

    ConfiguredStore(EvidenceConfiguration configuration, S3Configuration s3) {
        this.store = switch (Required.of(configuration.store(), "huiyin.evidence.store")) {
            case FILES -> new FileStore(Required.of(configuration.directory(), "huiyin.evidence.directory"));
            case S3 -> new S3Store(s3);
        };
    }

    @Override
    public void keep(Sha256 sha256, Path content) {
        store.keep(sha256, content);
    }

    @Override
    public boolean has(Sha256 sha256) {
        return store.has(sha256);
    }

    @Override
    public InputStream open(Sha256 sha256) {
        return store.open(sha256);
    }

    @PreDestroy
    void close() {
        if (store instanceof S3Store s3) {
            s3.close();
        }
    }
}
