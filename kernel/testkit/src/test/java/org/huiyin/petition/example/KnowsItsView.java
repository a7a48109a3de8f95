package org.huiyin.petition.example;

import org.huiyin.petition.example.api.PetitionView;

record KnowsItsView(PetitionView view) {}
