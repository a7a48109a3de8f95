package org.huiyin.task.directory.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.directory.Directory;
import org.huiyin.event.DirectoryRecord.Policy;
import org.huiyin.event.EventJson;
import org.huiyin.web.Page;
import org.huiyin.web.QueryParameters;

/** The policies of all services, as each of them published its own. */
@Path("/api/v1/directory/policies")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "directory")
public class PoliciesResource {
    private final Directory directory;
    private final Clock clock;
    private final UriInfo uri;

    PoliciesResource(Directory directory, Clock clock, @Context UriInfo uri) {
        this.directory = directory;
        this.clock = clock;
        this.uri = uri;
    }

    @GET
    @Operation(
            summary =
                    "The policies in force on a day, by service; of each service the first that covers a matter holds")
    @Parameter(
            name = "on",
            in = ParameterIn.QUERY,
            description = "today if missing",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public Page<PublishedPolicyView> policies() {
        QueryParameters query = QueryParameters.of(uri);
        LocalDate asked = query.date("on");
        query.verify();
        LocalDate day = asked == null ? LocalDate.ofInstant(clock.instant(), EventJson.ZONE) : asked;
        var policies = directory.copy().policies().stream()
                .filter(policy -> inForce(policy, day))
                .map(PublishedPolicyView::of)
                .toList();
        return new Page<>(policies, null, null);
    }

    private static boolean inForce(Policy policy, LocalDate day) {
        LocalDate last = policy.effectiveTo();
        return !day.isBefore(policy.effectiveFrom()) && (last == null || !day.isAfter(last));
    }
}
