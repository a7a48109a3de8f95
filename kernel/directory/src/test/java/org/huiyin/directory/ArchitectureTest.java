package org.huiyin.directory;

import org.huiyin.testkit.architecture.ArchitectureContract;

class ArchitectureTest implements ArchitectureContract {}
