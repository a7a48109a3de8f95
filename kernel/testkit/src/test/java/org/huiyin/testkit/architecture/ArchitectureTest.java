package org.huiyin.testkit.architecture;

/** With all modules that this one stands on. */
class ArchitectureTest implements ArchitectureContract {
    @Override
    public String checkedPackage() {
        return "org.huiyin";
    }
}
