package org.huiyin.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.huiyin.evidence.EvidenceConfiguration;
import org.huiyin.web.StartRequirement;

/** A service needs a store of evidence, and each kind of store its own settings. */
@ApplicationScoped
class StoreSettings implements StartRequirement {
    private final EvidenceConfiguration configuration;
    private final S3Configuration s3;

    StoreSettings(EvidenceConfiguration configuration, S3Configuration s3) {
        this.configuration = configuration;
        this.s3 = s3;
    }

    @Override
    public List<String> unmet() {
        return configuration
                .store()
                .map(this::unmetOf)
                .orElseGet(() ->
                        List.of(StartRequirement.missing("huiyin.evidence.store", "where files lie, FILES or S3")));
    }

    private List<String> unmetOf(EvidenceConfiguration.StoreKind kind) {
        return switch (kind) {
            case FILES ->
                Required.missing(Map.of("huiyin.evidence.directory", configuration.directory()))
                        .toList();
            case S3 ->
                Required.missing(Map.of(
                                "huiyin.evidence.s3.endpoint", s3.endpoint(),
                                "huiyin.evidence.s3.bucket", s3.bucket(),
                                "huiyin.evidence.s3.access-key", s3.accessKey(),
                                "huiyin.evidence.s3.secret-key", s3.secretKey()))
                        .toList();
        };
    }
}
