package org.huiyin.petition.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of reports on disputes. */
@ApplicationScoped
class ScreeningVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/screening";
    }

    @Override
    public List<ScreeningProblem> problems() {
        return List.of(ScreeningProblem.values());
    }
}
