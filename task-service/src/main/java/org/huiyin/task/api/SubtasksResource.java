package org.huiyin.task.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.task.SubtaskLine;
import org.huiyin.tracking.api.JournalView;
import org.huiyin.tracking.api.VerificationView;
import org.huiyin.tracking.api.WorkItemApi;
import org.huiyin.tracking.query.ItemCounts;
import org.huiyin.web.Page;

/** Parts of all tasks 子任务, in the hands of their units; each is read and handled as a task under its id. */
@Path("/api/v1/subtasks")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class SubtasksResource {
    private final SubtaskLine line;
    private final WorkItemApi api;

    SubtasksResource(SubtaskLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TaskResource.TaskPage.class)))
    public Page<Object> list() {
        return api.list(line);
    }

    @GET
    @Path("/counts")
    public ItemCounts.Counts counts() {
        return api.counts(line);
    }

    @GET
    @Path("/verification")
    public VerificationView verification() {
        return api.verification(line);
    }

    @GET
    @Path("/journal")
    public JournalView journal() {
        return api.journal(line);
    }
}
