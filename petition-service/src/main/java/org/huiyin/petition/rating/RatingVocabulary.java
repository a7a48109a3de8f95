package org.huiyin.petition.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of service ratings. */
@ApplicationScoped
class RatingVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/rating";
    }

    @Override
    public List<RatingProblem> problems() {
        return List.of(RatingProblem.values());
    }
}
