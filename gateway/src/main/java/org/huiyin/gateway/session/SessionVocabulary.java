package org.huiyin.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of sessions. */
@ApplicationScoped
public class SessionVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/session";
    }

    @Override
    public List<SessionProblem> problems() {
        return List.of(SessionProblem.values());
    }
}
