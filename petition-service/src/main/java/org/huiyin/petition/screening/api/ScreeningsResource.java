package org.huiyin.petition.screening.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.petition.screening.ReportScreening;
import org.huiyin.web.QueryParameters;

/** Reports of the search for disputes 矛盾纠纷排查. */
@Path("/api/v1/dispute-screenings")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScreeningsResource {
    private final ScreeningRequests requests;
    private final UriInfo uri;

    ScreeningsResource(ScreeningRequests requests, @Context UriInfo uri) {
        this.requests = requests;
        this.uri = uri;
    }

    @GET
    @Operation(summary = "Which villages and communities have reported for exactly these days, and which have not")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "today if missing",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "from if missing",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public ScreeningView list() {
        return requests.list(QueryParameters.of(uri));
    }

    @POST
    @Operation(summary = "How many disputes a unit found in a period; it must be what the unit registered")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "1 to 128 visible ASCII characters, the same for a repetition",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ScreeningView.Report.class)))
    public Response report(
            @RequestBody(content = @Content(schema = @Schema(implementation = ReportScreening.class))) byte[] body) {
        return requests.report(body);
    }
}
