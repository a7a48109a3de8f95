package org.huiyin.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows every convention once. */
@Path("/api/v1/specimens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({RoleNames.SUPERVISOR, RoleNames.HANDLER})
public class SpecimenResource {
    static final int ALL = 7;

    private final Callers callers;
    private final JsonBody bodies;

    public SpecimenResource(Callers callers, JsonBody bodies) {
        this.callers = callers;
        this.bodies = bodies;
    }

    @GET
    public Page<Integer> list(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri);
        PageRequest request = PageRequest.read(query, List.of("number", "name"), new Sort("number", false));
        query.code("colour", SpecimenRequest.Colour.class);
        query.date("from");
        query.instant("asOf");
        query.verify();
        Cursor cursor = request.cursor();
        long after = cursor == null ? 0 : cursor.number(0);
        var rows = IntStream.rangeClosed(1, ALL)
                .filter(number -> number > after)
                .limit(request.fetchSize())
                .boxed()
                .toList();
        return request.page(rows, List::of, request.total() ? (long) ALL : null);
    }

    @POST
    public Response create(@HeaderParam(IdempotencyKey.HEADER) @Nullable String key, byte @Nullable [] body) {
        var idempotency = IdempotencyKey.of(key);
        SpecimenRequest request = bodies.read(body, SpecimenRequest.class);
        return Response.status(Response.Status.CREATED)
                .tag("1")
                .entity(List.of(idempotency.value(), request.name()))
                .build();
    }

    @POST
    @Path("/{id}/measurements")
    @RolesAllowed(RoleNames.SUPERVISOR)
    public Response measure(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String condition) {
        IfMatch.of(condition).require(new EntityTag(3));
        return Response.ok(List.of(id))
                .header(HttpHeaders.ETAG, new EntityTag(4))
                .build();
    }

    @GET
    @Path("/{id}/days")
    public List<LocalDate> days(@PathParam("id") UUID id, @QueryParam("day") LocalDate day) {
        return List.of(day);
    }

    @GET
    @Path("/me")
    public Caller me() {
        return callers.current();
    }

    @GET
    @Path("/limited")
    public int limited(@QueryParam("size") @Max(9) Integer size) {
        return size;
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new ProblemException(SpecimenProblem.SPECIMEN_BROKEN, "S-1", 12_345)
                .with("allowedActions", List.of("MEND"));
    }

    @GET
    @Path("/unexpected")
    public String unexpected() {
        throw new IllegalStateException("secret of the database");
    }

    @GET
    @Path("/{id}/unexpected")
    public String unexpectedOf(@PathParam("id") String id) {
        return unexpected();
    }

    @GET
    @Path("/fatal")
    public String fatal() {
        throw new AssertionError("secret of the machine");
    }

    @POST
    @Path("/typed")
    public String typed(SpecimenRequest request) {
        return request.name();
    }

    @GET
    @Path("/unchanged")
    public Response unchanged() {
        return Response.notModified().build();
    }

    @GET
    @Path("/anonymous")
    @PermitAll
    public Caller anonymous() {
        return callers.current();
    }
}
