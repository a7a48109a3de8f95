package org.huiyin.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of evidence. */
@ApplicationScoped
class EvidenceVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/evidence";
    }

    @Override
    public List<EvidenceProblem> problems() {
        return List.of(EvidenceProblem.values());
    }
}
