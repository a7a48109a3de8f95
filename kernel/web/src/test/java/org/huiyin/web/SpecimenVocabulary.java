package org.huiyin.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The words of the specimen. */
@ApplicationScoped
public class SpecimenVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/specimen";
    }

    @Override
    public List<SpecimenProblem> problems() {
        return List.of(SpecimenProblem.values());
    }
}
