package org.huiyin.gateway.example;

import org.huiyin.task.example.SharedWithPetitions;

record KnowsAService(SharedWithPetitions item) {}
