package org.huiyin.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of the petition line. */
@ApplicationScoped
class PetitionVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/petition";
    }

    @Override
    public List<PetitionProblem> problems() {
        return List.of(PetitionProblem.values());
    }
}
