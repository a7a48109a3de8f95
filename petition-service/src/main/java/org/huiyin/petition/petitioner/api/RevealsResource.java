package org.huiyin.petition.petitioner.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitScope;
import org.huiyin.petition.petitioner.Reveal;
import org.huiyin.petition.petitioner.Reveals;
import org.huiyin.tracking.action.Access;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.Cursor;
import org.huiyin.web.Page;
import org.huiyin.web.PageRequest;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.Sort;

/** Who saw petitioners' data in clear, when and why; for auditors. */
@Path("/api/v1/reveals")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class RevealsResource {
    private static final Sort NEWEST_FIRST = new Sort("revealedAt", true);

    private final Reveals reveals;
    private final Access access;
    private final Callers callers;
    private final Directory directory;

    RevealsResource(Reveals reveals, Access access, Callers callers, Directory directory) {
        this.reveals = reveals;
        this.access = access;
        this.callers = callers;
        this.directory = directory;
    }

    @GET
    @Parameter(
            name = "number",
            in = ParameterIn.QUERY,
            description = "only of this petition",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "only by this person",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "1 to 500, else 50",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "`next` of the page before",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "total",
            in = ParameterIn.QUERY,
            description = "whether to count all",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public Page<RevealView> list(@Context UriInfo uri) {
        Caller auditor = callers.current();
        access.requireAuditor(auditor);
        QueryParameters query = QueryParameters.of(uri);
        PageRequest page = PageRequest.read(query, List.of(), NEWEST_FIRST);
        var filter = new Reveals.Filter(
                query.text("number"),
                query.text("subject"),
                UnitScope.of(auditor, directory.copy().units()).concealed());
        query.verify();
        Cursor cursor = page.cursor();
        UUID before = cursor == null ? null : cursor.id(0);
        List<Reveal> rows = reveals.find(filter, before, page.fetchSize());
        Long total = page.total() ? reveals.count(filter) : null;
        return page.page(rows, reveal -> List.of(reveal.id().toString()), total).map(RevealView::of);
    }
}
