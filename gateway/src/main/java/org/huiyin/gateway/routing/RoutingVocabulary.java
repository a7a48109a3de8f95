package org.huiyin.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of routing. */
@ApplicationScoped
public class RoutingVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/routing";
    }

    @Override
    public List<RoutingProblem> problems() {
        return List.of(RoutingProblem.values());
    }
}
