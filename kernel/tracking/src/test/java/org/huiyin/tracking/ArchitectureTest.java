package org.huiyin.tracking;

import java.util.Set;
import org.huiyin.testkit.architecture.ArchitectureContract;

/** With all modules that this one stands on. */
class ArchitectureTest implements ArchitectureContract {
    @Override
    public String checkedPackage() {
        return "org.huiyin";
    }

    @Override
    public Set<String> openEndpoints() {
        return Set.of(
                "ProblemCatalogueResource.list",
                "ProblemCatalogueResource.page",
                "ProblemCatalogueResource.one",
                "ProblemCatalogueResource.pageOfOne");
    }
}
