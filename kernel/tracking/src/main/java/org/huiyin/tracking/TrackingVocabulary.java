package org.huiyin.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of work items. */
@ApplicationScoped
class TrackingVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/tracking";
    }

    @Override
    public List<TrackingProblem> problems() {
        return List.of(TrackingProblem.values());
    }
}
