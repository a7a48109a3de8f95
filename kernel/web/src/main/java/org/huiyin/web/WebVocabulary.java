package org.huiyin.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The words of the HTTP conventions. */
@ApplicationScoped
public class WebVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/web";
    }

    @Override
    public List<WebProblem> problems() {
        return List.of(WebProblem.values());
    }
}
