package org.huiyin.gateway.me;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the codes of all services are called. */
@Path("/api/v1/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "codes")
public class CodesResource {
    private final Codes codes;
    private final JsonWebToken token;

    public CodesResource(Codes codes, JsonWebToken token) {
        this.codes = codes;
        this.token = token;
    }

    @GET
    @Authenticated
    @RunOnVirtualThread
    @Operation(summary = "All codes of all services with their Chinese and English names")
    public CodesView codes() {
        return codes.merged("Bearer " + token.getRawToken());
    }
}
