package org.huiyin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of the directory. */
@ApplicationScoped
public class DirectoryVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/directory";
    }

    @Override
    public List<DirectoryProblem> problems() {
        return List.of(DirectoryProblem.values());
    }
}
