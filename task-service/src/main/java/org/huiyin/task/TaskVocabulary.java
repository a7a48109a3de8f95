package org.huiyin.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.task.directory.UnitProblem;
import org.huiyin.web.ProblemType;
import org.huiyin.web.Vocabulary;

/** The words of tasks and of changes of the directory. */
@ApplicationScoped
class TaskVocabulary implements Vocabulary {
    @Override
    public String bundle() {
        return "messages/task";
    }

    @Override
    public List<ProblemType> problems() {
        return Stream.<ProblemType>concat(Stream.of(TaskProblem.values()), Stream.of(UnitProblem.values()))
                .toList();
    }
}
