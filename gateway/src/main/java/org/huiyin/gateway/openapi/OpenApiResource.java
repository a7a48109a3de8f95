package org.huiyin.gateway.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The merged document for people and for generators of clients. */
@Path("/openapi")
public class OpenApiResource {
    private static final String YAML = "application/yaml";

    private final OpenApiDocument document;

    public OpenApiResource(OpenApiDocument document) {
        this.document = document;
    }

    @GET
    @PermitAll
    @Produces(YAML)
    @Operation(hidden = true)
    public String yaml() {
        return document.yaml();
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String json() {
        return document.json();
    }
}
