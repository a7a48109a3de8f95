package org.huiyin.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of limits. */
@ApplicationScoped
public class LimitVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/limit";
    }

    @Override
    public List<LimitProblem> problems() {
        return List.of(LimitProblem.values());
    }
}
