package org.huiyin.tracking;

import org.huiyin.testkit.architecture.ArchitectureContract;

/** With all modules that this one stands on. */
class ArchitectureTest implements ArchitectureContract {
    @Override
    public String checkedPackage() {
        return "org.huiyin";
    }
}
