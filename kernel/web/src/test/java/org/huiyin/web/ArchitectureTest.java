package org.huiyin.web;

import java.util.Set;
import org.huiyin.testkit.architecture.ArchitectureContract;

class ArchitectureTest implements ArchitectureContract {
    @Override
    public Set<String> openEndpoints() {
        return Set.of(
                "ProblemCatalogueResource.list",
                "ProblemCatalogueResource.page",
                "ProblemCatalogueResource.one",
                "ProblemCatalogueResource.pageOfOne");
    }
}
