package org.huiyin.petition.rating.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.petition.RegisterPetition;
import org.huiyin.petition.rating.RatingLevel;
import org.huiyin.petition.rating.RatingTotals;
import org.huiyin.petition.rating.RecordRating;
import org.huiyin.tracking.api.ImportResult;
import org.huiyin.web.Page;
import org.huiyin.web.QueryParameters;

/** Ratings of counter service 好差评. Roles and scope are those of petitions, by the unit of the hall. */
@Path("/api/v1/service-ratings")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RatingsResource {
    private static final String KEY = "Idempotency-Key";
    private static final String KEY_WORDS = "1 to 128 visible ASCII characters, the same for a repetition";
    private static final String MONTH_WORDS = "a month, e.g. 2021-05";

    private final RatingReads reads;
    private final RatingWrites writes;
    private final UriInfo uri;

    RatingsResource(RatingReads reads, RatingWrites writes, @Context UriInfo uri) {
        this.reads = reads;
        this.writes = writes;
        this.uri = uri;
    }

    @GET
    @Operation(summary = "Counts of cards and single cards, in the order in which they were entered")
    @Parameter(name = "unit", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "hall", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = MONTH_WORDS,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = MONTH_WORDS,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "level", in = ParameterIn.QUERY, schema = @Schema(implementation = RatingLevel.class))
    @Parameter(
            name = "number",
            in = ParameterIn.QUERY,
            description = "the number of a card",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "followedUp",
            in = ParameterIn.QUERY,
            description = "whether a petition follows it up",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "total", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    public Page<RatingView> list() {
        return reads.list(QueryParameters.of(uri));
    }

    @GET
    @Path("/totals")
    @Operation(summary = "Sums of good, medium and bad cards, with the halls that handed them in")
    @Parameter(
            name = "groupBy",
            in = ParameterIn.QUERY,
            description = "unit, hall, month, window, with commas",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "unit", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "hall", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = MONTH_WORDS,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = MONTH_WORDS,
            schema = @Schema(type = SchemaType.STRING))
    public RatingTotals totals() {
        return reads.totals(QueryParameters.of(uri));
    }

    @GET
    @Path("/{id}")
    public RatingView one(@PathParam("id") UUID id) {
        return RatingView.of(reads.visible(id));
    }

    @POST
    @Parameter(
            name = KEY,
            in = ParameterIn.HEADER,
            required = true,
            description = KEY_WORDS,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RatingView.class)))
    public Response enter(
            @RequestBody(content = @Content(schema = @Schema(implementation = RecordRating.class))) byte[] body) {
        return writes.enter(body);
    }

    @POST
    @Path("/imports")
    @Consumes("application/x-ndjson")
    @Operation(
            summary = "A month's ratings, a line each: all of them or none",
            description = "The very same line may come again and changes nothing.")
    public ImportResult take(
            @RequestBody(content = @Content(schema = @Schema(implementation = RecordRating.class))) InputStream body)
            throws IOException {
        return writes.take(body);
    }

    @POST
    @Path("/{id}/petitions")
    @Operation(summary = "Registers the petition that follows a bad card up")
    @Parameter(
            name = KEY,
            in = ParameterIn.HEADER,
            required = true,
            description = KEY_WORDS,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RatingView.class)))
    public Response followUp(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = RegisterPetition.class))) byte[] body) {
        return writes.followUp(id, body);
    }
}
