package org.huiyin.directory.example;

import org.huiyin.task.example.SharedWithPetitions;

record KnowsAnApplication(SharedWithPetitions application) {}
