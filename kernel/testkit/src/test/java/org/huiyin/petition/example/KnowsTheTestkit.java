package org.huiyin.petition.example;

import org.huiyin.testkit.architecture.ArchitectureRule;

record KnowsTheTestkit(ArchitectureRule rule) {}
