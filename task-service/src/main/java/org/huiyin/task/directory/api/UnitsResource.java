package org.huiyin.task.directory.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.directory.Directory;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.directory.UnitTree;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.task.directory.DirectoryKeeping;
import org.huiyin.task.directory.api.UnitBodies.NewUnit;
import org.huiyin.task.directory.api.UnitBodies.UnitClosure;
import org.huiyin.task.directory.api.UnitBodies.UnitMerger;
import org.huiyin.task.directory.api.UnitBodies.UnitMove;
import org.huiyin.task.directory.api.UnitBodies.UnitRenaming;
import org.huiyin.task.directory.api.UnitWrites.Dated;
import org.huiyin.web.Page;
import org.huiyin.web.ProblemException;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.RoleNames;
import org.huiyin.web.WebProblem;

/** The units: shown to everybody as they stood on any day, changed by whoever keeps the directory. */
@Path("/api/v1/directory/units")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "directory")
public class UnitsResource {
    private static final String ON = "on";
    private static final String ALL = "all";
    private static final String DRY_RUN = "dryRun";
    private static final String KEY = "Idempotency-Key";
    private static final String KEY_WORDS =
            "1 to 128 visible ASCII characters, the same for a repetition; not needed for a dry run";

    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final UnitWrites writes;
    private final UriInfo uri;

    UnitsResource(Directory directory, DirectoryKeeping keeping, UnitWrites writes, @Context UriInfo uri) {
        this.directory = directory;
        this.keeping = keeping;
        this.writes = writes;
        this.uri = uri;
    }

    @GET
    @Operation(
            summary = "The units that exist on a day, in the order of their codes; whole, because they are short",
            description = "With all=true also those that were merged or closed by then, and those to come, at the place"
                    + " in the tree where their figures count.")
    @Parameter(
            name = ON,
            in = ParameterIn.QUERY,
            description = "today if missing",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(name = ALL, in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    public Page<UnitView> units() {
        QueryParameters query = QueryParameters.of(uri);
        UnitTree tree = tree(query);
        boolean all = query.flag(ALL);
        query.text("limit");
        query.text("cursor");
        query.verify();
        var shown = all ? tree.all() : tree.existing();
        return new Page<>(shown.stream().map(unit -> UnitView.of(unit, tree)).toList(), null, null);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One unit at its place on a day, whether it exists on that day or not")
    @Parameter(
            name = ON,
            in = ParameterIn.QUERY,
            description = "today if missing",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public UnitView unit(@PathParam("code") String code) {
        QueryParameters query = QueryParameters.of(uri);
        UnitTree tree = tree(query);
        query.verify();
        Unit unit = tree.unit(code).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
        return UnitView.of(unit, tree);
    }

    private UnitTree tree(QueryParameters query) {
        DirectoryCopy copy = directory.copy();
        LocalDate on = query.date(ON);
        return on == null ? copy.units() : copy.history().on(on);
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed({RoleNames.DIRECTORY_ADMIN, RoleNames.AUDITOR})
    @Operation(summary = "Who changed what of the unit when, mergers of others into it too, in the order of entry")
    public Page<UnitChangeView> history(@PathParam("code") String code) {
        var history = keeping.history(code).stream().map(UnitChangeView::of).toList();
        return new Page<>(history, null, null);
    }

    @POST
    @RolesAllowed(RoleNames.DIRECTORY_ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A new unit from a day on")
    @Parameter(name = DRY_RUN, in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = KEY, in = ParameterIn.HEADER, description = KEY_WORDS, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "What was entered; 200 for a dry run",
            content = @Content(schema = @Schema(implementation = UnitChangesView.class)))
    public Response found(
            @RequestBody(content = @Content(schema = @Schema(implementation = NewUnit.class))) byte[] body) {
        return writes.found(body);
    }

    @POST
    @Path("/{code}/moves")
    @RolesAllowed(RoleNames.DIRECTORY_ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The unit, with all below it, stands below another one from a day on")
    @Parameter(name = DRY_RUN, in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = KEY, in = ParameterIn.HEADER, description = KEY_WORDS, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitChangesView.class)))
    public Response move(
            @PathParam("code") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = UnitMove.class))) byte[] body) {
        return writes.change(
                code,
                body,
                UnitMove.class,
                new Dated<>("from", UnitMove::from),
                (units, read) -> units.move(code, read.parent(), read.from()));
    }

    @POST
    @Path("/{code}/mergers")
    @RolesAllowed(RoleNames.DIRECTORY_ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Another unit takes it over on a day, with what stands below it")
    @Parameter(name = DRY_RUN, in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = KEY, in = ParameterIn.HEADER, description = KEY_WORDS, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitChangesView.class)))
    public Response merge(
            @PathParam("code") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = UnitMerger.class))) byte[] body) {
        return writes.change(
                code,
                body,
                UnitMerger.class,
                new Dated<>("from", UnitMerger::from),
                (units, read) -> units.merge(code, read.into(), read.from()));
    }

    @POST
    @Path("/{code}/closures")
    @RolesAllowed(RoleNames.DIRECTORY_ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The unit exists no more from a day on, and nobody takes it over")
    @Parameter(name = DRY_RUN, in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = KEY, in = ParameterIn.HEADER, description = KEY_WORDS, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitChangesView.class)))
    public Response close(
            @PathParam("code") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = UnitClosure.class))) byte[] body) {
        return writes.change(
                code,
                body,
                UnitClosure.class,
                new Dated<>("until", UnitClosure::until),
                (units, read) -> units.close(code, read.until()));
    }

    @POST
    @Path("/{code}/renamings")
    @RolesAllowed(RoleNames.DIRECTORY_ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The unit is called otherwise from now on, in figures of the past too")
    @Parameter(name = DRY_RUN, in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = KEY, in = ParameterIn.HEADER, description = KEY_WORDS, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitChangesView.class)))
    public Response rename(
            @PathParam("code") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = UnitRenaming.class))) byte[] body) {
        return writes.change(
                code,
                body,
                UnitRenaming.class,
                new Dated<>("name", read -> writes.today()),
                (units, read) -> units.rename(code, read.name()));
    }
}
