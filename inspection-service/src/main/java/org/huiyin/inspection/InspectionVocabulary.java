package org.huiyin.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of the inspection line. */
@ApplicationScoped
class InspectionVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/inspection";
    }

    @Override
    public List<InspectionProblem> problems() {
        return List.of(InspectionProblem.values());
    }
}
