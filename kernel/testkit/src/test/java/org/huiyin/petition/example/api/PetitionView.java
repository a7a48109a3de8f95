package org.huiyin.petition.example.api;

/** A representation. */
public record PetitionView() {}
