package org.huiyin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        List<String> missing = directory.missing();
        var response = HealthCheckResponse.named("directory");
        return missing.isEmpty()
                ? response.up().withData("version", directory.copy().version()).build()
                : response.down()
                        .withData("missing", String.join(", ", missing))
                        .build();
    }
}
