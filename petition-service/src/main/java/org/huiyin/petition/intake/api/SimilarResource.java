package org.huiyin.petition.intake.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** A question that is asked with POST, because what people write stands in no address. */
@Path("/api/v1/petitions/similar")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SimilarResource {
    private final SimilarRequests requests;

    SimilarResource(SimilarRequests requests) {
        this.requests = requests;
    }

    @POST
    @Operation(
            summary = "Earlier petitions that are likely about the same matter, with a score and why",
            description = "Changes nothing; needs no idempotency key. See docs/similar-petitions.md.")
    public SimilarView similar(
            @RequestBody(content = @Content(schema = @Schema(implementation = SimilarRequest.class))) byte[] body) {
        return requests.find(body);
    }
}
