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
import java.io.InputStream;
import java.util.UUID;
import org.huiyin.evidence.api.EvidenceApi;
import org.huiyin.evidence.api.EvidenceReading;
import org.huiyin.evidence.api.EvidenceView;
import org.huiyin.web.Page;

/** Files of tasks 佐证材料. Who may do what follows from the item. */
@Path("/api/v1/tasks/{id}/evidence")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class TaskEvidenceResource {
    private final TaskLine line;
    private final EvidenceApi api;
    private final EvidenceReading reading;

    TaskEvidenceResource(TaskLine line, EvidenceApi api, EvidenceReading reading) {
        this.line = line;
        this.api = api;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response attach(@PathParam("id") UUID id, InputStream body) {
        return api.attach(line, id, body);
    }

    @GET
    public Page<EvidenceView> list(@PathParam("id") UUID id) {
        return reading.list(line, id);
    }

    @GET
    @Path("/{evidenceId}")
    public EvidenceView one(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        return reading.one(line, id, evidenceId);
    }

    @GET
    @Path("/{evidenceId}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        return reading.content(line, id, evidenceId);
    }
}
