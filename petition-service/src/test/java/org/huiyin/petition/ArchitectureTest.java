package org.huiyin.petition;

import java.util.Set;
import org.huiyin.testkit.architecture.ArchitectureContract;

class ArchitectureTest implements ArchitectureContract {
    @Override
    public Set<String> openEndpoints() {
        return Set.of("CitizenResource.lookUp", "CitizenResource.rate");
    }
}
