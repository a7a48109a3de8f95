package org.huiyin.task.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.huiyin.task.Breakdown;
import org.huiyin.task.Subtasks;
import org.huiyin.task.Task;
import org.huiyin.task.TaskAction;
import org.huiyin.tracking.api.ReadRequests;
import org.huiyin.tracking.api.WorkItemApi;
import org.huiyin.web.Cursor;
import org.huiyin.web.Page;
import org.huiyin.web.PageRequest;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.Sort;

/** The parts of one task 任务分解. Who may do what follows from the task. */
@Path("/api/v1/tasks/{id}/subtasks")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BreakdownResource {
    private static final Sort BY_NUMBER = new Sort("number", false);

    private final TaskLine line;
    private final WorkItemApi api;
    private final ReadRequests reads;
    private final Subtasks subtasks;
    private final UriInfo uri;
    private final Clock clock;

    BreakdownResource(TaskLine line, WorkItemApi api, ReadRequests reads, Subtasks subtasks, UriInfo uri, Clock clock) {
        this.line = line;
        this.api = api;
        this.reads = reads;
        this.subtasks = subtasks;
        this.uri = uri;
        this.clock = clock;
    }

    @POST
    public Response breakDown(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Breakdown.class))) byte[] body) {
        return api.act(line, id, TaskAction.BREAK_DOWN, body);
    }

    @GET
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "1 to 500, else 50",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "`next` of the page before",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "total",
            in = ParameterIn.QUERY,
            description = "whether the number of all entries is wanted",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public Page<SubtaskView> list(@PathParam("id") UUID id) {
        reads.visible(line, id);
        QueryParameters query = QueryParameters.of(uri);
        PageRequest page = PageRequest.read(query, List.of(BY_NUMBER.field()), BY_NUMBER);
        query.verify();
        Cursor cursor = page.cursor();
        List<Task> parts = subtasks.after(id, cursor == null ? "" : cursor.text(0), page.fetchSize());
        Instant now = clock.instant();
        return page.page(
                        parts,
                        part -> List.of(String.valueOf(part.tracking().number())),
                        page.total() ? subtasks.progress(id).parts() : null)
                .map(part -> SubtaskView.of(part, now));
    }
}
