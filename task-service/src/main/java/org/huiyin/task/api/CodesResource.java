package org.huiyin.task.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.task.ResultClass;
import org.huiyin.task.Satisfaction;
import org.huiyin.task.Task;
import org.huiyin.task.TaskLifecycle;
import org.huiyin.task.TaskSource;
import org.huiyin.tracking.api.CodeView;

/** Every code of tasks with both of its names. */
@Path("/api/v1/codes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {
    @GET
    public Map<String, List<CodeView>> codes() {
        Map<String, List<CodeView>> codes = new TreeMap<>(CodeView.common());
        codes.put("taskStates", CodeView.states(TaskLifecycle.TABLE));
        codes.put("taskActions", CodeView.actions(TaskLifecycle.TABLE));
        codes.put(
                "taskSources",
                Arrays.stream(TaskSource.values())
                        .map(source -> CodeView.of(source.name(), source.chinese()))
                        .toList());
        codes.put("taskUrgencies", List.of(CodeView.of(Task.URGENT, "紧急")));
        codes.put(
                "resultClasses",
                Arrays.stream(ResultClass.values())
                        .map(one -> new CodeView(one.name(), one.chinese(), one.english()))
                        .toList());
        codes.put(
                "taskSatisfactions",
                Arrays.stream(Satisfaction.values())
                        .map(one -> new CodeView(one.name(), one.chinese(), one.english()))
                        .toList());
        return codes;
    }
}
