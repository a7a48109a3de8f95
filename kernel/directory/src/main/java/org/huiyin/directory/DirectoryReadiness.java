package org.huiyin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready without a directory: every answer would be 503. */
@Readiness
@ApplicationScoped
public class DirectoryReadiness implements HealthCheck {
    private final Directory directory;

    public DirectoryReadiness(Directory directory) {
        this.directory = directory;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("directory");
        return directory
                .loaded()
                .map(copy -> response.up().withData("version", copy.version()).build())
                .orElseGet(() -> response.down()
                        .withData("missing", String.join(", ", directory.missing()))
                        .build());
    }
}
