package org.huiyin.petition.citizen.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.web.JsonBody;

/** What petitioners may do without an account. Nothing that opens a petition stands in an address. */
@Path("/api/v1/citizen")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CitizenResource {
    private static final int CREATED = 201;

    private final CitizenRequests requests;
    private final JsonBody json;

    CitizenResource(CitizenRequests requests, JsonBody json) {
        this.requests = requests;
        this.json = json;
    }

    @POST
    @Path("/look-ups")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CitizenView.class)))
    @APIResponse(responseCode = "400")
    @APIResponse(responseCode = "429")
    public CitizenView lookUp(
            @RequestBody(content = @Content(schema = @Schema(implementation = LookUp.class))) byte[] body) {
        return requests.lookUp(json.read(body, LookUp.class));
    }

    @POST
    @Path("/ratings")
    @APIResponse(
            responseCode = "201",
            description = "The petition after the rating",
            content = @Content(schema = @Schema(implementation = CitizenView.class)))
    @APIResponse(responseCode = "400")
    @APIResponse(responseCode = "409")
    @APIResponse(responseCode = "429")
    public Response rate(
            @RequestBody(content = @Content(schema = @Schema(implementation = CitizenRating.class))) byte[] body) {
        CitizenView view = requests.rate(json.read(body, CitizenRating.class));
        return Response.status(CREATED).entity(view).build();
    }
}
