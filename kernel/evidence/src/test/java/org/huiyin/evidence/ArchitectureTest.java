package org.huiyin.evidence;

import org.huiyin.testkit.architecture.ArchitectureContract;

class ArchitectureTest implements ArchitectureContract {}
