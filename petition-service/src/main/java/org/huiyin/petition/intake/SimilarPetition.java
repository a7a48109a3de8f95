package org.huiyin.petition.intake;

import java.util.List;
import java.util.UUID;

/**
 * An earlier petition that is likely about the same matter, and why.
 *
 * @param score from {@link SimilarPetitions#THRESHOLD} to 1
 * @param places how places begin that both texts name
 * @param words what both texts speak of, the weightier first
 */
public record SimilarPetition(UUID id, double score, List<String> places, List<String> words) {}
