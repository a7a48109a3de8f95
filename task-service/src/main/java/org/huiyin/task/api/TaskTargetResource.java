package org.huiyin.task.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.huiyin.task.TargetSetting;
import org.huiyin.task.TaskAction;
import org.huiyin.tracking.api.WorkItemApi;

/** The quantified target of a task 量化目标. */
@Path("/api/v1/tasks/{id}/targets")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskTargetResource {
    private final TaskLine line;
    private final WorkItemApi api;

    TaskTargetResource(TaskLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    @POST
    public Response setTarget(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = TargetSetting.class))) byte[] body) {
        return api.act(line, id, TaskAction.SET_TARGET, body);
    }
}
