package org.huiyin.gateway.indicator;

import jakarta.inject.Singleton;
import java.util.List;
import org.huiyin.web.ProblemType;
import org.huiyin.web.Vocabulary;

/** The words of indicators. */
@Singleton
class IndicatorVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/indicator";
    }

    @Override
    public List<? extends ProblemType> problems() {
        return List.of(IndicatorProblem.values());
    }
}
