package org.huiyin.petition.petitioner.api;

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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.petition.api.PetitionLine;
import org.huiyin.petition.petitioner.PetitionerDetails;
import org.huiyin.petition.petitioner.Reveals;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.api.ReadRequests;
import org.huiyin.tracking.api.WriteRequests;
import org.huiyin.tracking.api.WriteRequests.Written;
import org.huiyin.tracking.item.Actor;
import org.huiyin.web.Callers;
import org.huiyin.web.IdempotencyKey;
import org.huiyin.web.JsonBody;

/** A petitioner's data in clear, for whoever handles the petition and says why. The petition's version stays. */
@Path("/api/v1/petitions/{id}/reveals")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RevealResource {
    private static final int CREATED = 201;

    private final PetitionLine line;
    private final ReadRequests reads;
    private final WriteRequests writes;
    private final Access access;
    private final Callers callers;
    private final JsonBody json;
    private final Reveals reveals;

    RevealResource(
            PetitionLine line,
            ReadRequests reads,
            WriteRequests writes,
            Access access,
            Callers callers,
            JsonBody json,
            Reveals reveals) {
        this.line = line;
        this.reads = reads;
        this.writes = writes;
        this.access = access;
        this.callers = callers;
        this.json = json;
        this.reveals = reveals;
    }

    @POST
    @Parameter(
            name = IdempotencyKey.HEADER,
            in = ParameterIn.HEADER,
            description = "1 to 128 visible ASCII characters, the same for a repetition, which is not recorded again",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "What is known; that it was shown is recorded",
            content = @Content(schema = @Schema(implementation = PetitionerDetails.class)))
    public Response reveal(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = RevealRequest.class))) byte[] body) {
        return writes.once(body, () -> handler(id), () -> {
            String reason = json.read(body, RevealRequest.class).reason();
            return new Written(
                    CREATED, null, reveals.reveal(reads.visible(line, id).tracking(), handler(id), reason));
        });
    }

    private Actor handler(UUID id) {
        return access.requireHandler(line, callers.current(), reads.visible(line, id));
    }
}
