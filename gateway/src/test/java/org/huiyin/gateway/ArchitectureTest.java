package org.huiyin.gateway;

import java.util.Set;
import org.huiyin.testkit.architecture.ArchitectureContract;

class ArchitectureTest implements ArchitectureContract {
    @Override
    public Set<String> openEndpoints() {
        return Set.of(
                "SessionResource.open",
                "SessionResource.read",
                "SessionResource.close",
                "SignInResource.end",
                "OpenApiResource.yaml",
                "OpenApiResource.json");
    }
}
