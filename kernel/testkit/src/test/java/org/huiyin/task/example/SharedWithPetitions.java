package org.huiyin.task.example;

/** Something of one service that another must not use. */
public record SharedWithPetitions() {}
