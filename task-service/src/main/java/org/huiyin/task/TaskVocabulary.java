package org.huiyin.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.web.Vocabulary;

/** The words of tasks. */
@ApplicationScoped
class TaskVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/task";
    }

    @Override
    public List<TaskProblem> problems() {
        return List.of(TaskProblem.values());
    }
}
