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
import org.huiyin.task.Sponsorship;
import org.huiyin.task.TaskAction;
import org.huiyin.tracking.api.WorkItemApi;

/** Who answers for a task 牵头领导, 包抓. */
@Path("/api/v1/tasks/{id}/sponsors")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskSponsorResource {
    private final TaskLine line;
    private final WorkItemApi api;

    TaskSponsorResource(TaskLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    @POST
    public Response sponsor(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Sponsorship.class))) byte[] body) {
        return api.act(line, id, TaskAction.SPONSOR, body);
    }
}
