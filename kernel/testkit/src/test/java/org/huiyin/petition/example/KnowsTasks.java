package org.huiyin.petition.example;

import org.huiyin.task.example.SharedWithPetitions;

record KnowsTasks(SharedWithPetitions borrowed) {}
