package org.huiyin.petition.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of petitions, for the OpenAPI document. */
public record PetitionPage(
        List<PetitionView> items,
        @Nullable String next,
        @Nullable Long total,
        @Nullable List<String> withheld) {}
