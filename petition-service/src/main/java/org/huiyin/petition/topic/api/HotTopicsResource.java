package org.huiyin.petition.topic.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huiyin.petition.topic.Period;
import org.huiyin.web.QueryParameters;

/** Hot topics 热点 within the caller's figures. */
@Path("/api/v1/petitions/hot-topics")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class HotTopicsResource {
    private final HotTopicRequests requests;
    private final UriInfo uri;

    HotTopicsResource(HotTopicRequests requests, @Context UriInfo uri) {
        this.requests = requests;
        this.uri = uri;
    }

    @GET
    @Operation(
            summary =
                    "The categories whose registrations of a day or week stand out against their own four weeks before",
            description = "A category counts with everything below it. See docs/hot-topics.md for the statistic.")
    @Parameter(
            name = "period",
            in = ParameterIn.QUERY,
            description = "the day, or the seven days that end with it; DAY if missing",
            schema = @Schema(implementation = Period.class))
    @Parameter(
            name = "day",
            in = ParameterIn.QUERY,
            description = "today if missing; any past day",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            description = "only petitions led by this unit or one below it",
            schema = @Schema(type = SchemaType.STRING))
    public HotTopicsView hotTopics() {
        return requests.find(QueryParameters.of(uri));
    }
}
