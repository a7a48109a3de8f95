package org.huiyin.gateway.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.RoleNames;
import org.jspecify.annotations.Nullable;

/** Indicators as Server-Sent Events. */
@Path("/api/v1/stream")
@RolesAllowed({
    RoleNames.SUPERVISOR,
    RoleNames.OPERATOR,
    RoleNames.HANDLER,
    RoleNames.INSPECTOR,
    RoleNames.INSPECTION_OFFICER,
    RoleNames.APPROVER,
    RoleNames.LEADER,
    RoleNames.AUDITOR,
    RoleNames.DIRECTORY_ADMIN
})
@Tag(name = "Indicators")
public class StreamResource {
    /** A client that is this many events behind is cut off; it comes back and gets a snapshot. */
    private static final int BUFFERED_EVENTS = 64;

    private final StreamQuestions questions;
    private final Streams streams;
    private final Callers callers;
    private final JsonWebToken token;
    private final Clock clock;

    StreamResource(StreamQuestions questions, Streams streams, Callers callers, JsonWebToken token, Clock clock) {
        this.questions = questions;
        this.streams = streams;
        this.callers = callers;
        this.token = token;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Pushes the answers of indicators whenever one of their numbers changes",
            description = "Events: snapshot and values with {\"answers\":[…]}, status with {\"sources\":[…]}; absolute"
                    + " values, at most four times a second, a comment every 15 seconds. Takes the filters of the"
                    + " indicators, but neither asOf nor slices that no view holds. Ends with the token.")
    @Parameter(
            name = "indicator",
            in = ParameterIn.QUERY,
            required = true,
            description = "Ids separated by commas, or given several times",
            schema = @Schema(type = SchemaType.STRING))
    public Multi<OutboundSseEvent> stream(
            @Context UriInfo uri, @Context Sse sse, @HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>(uri.getQueryParameters());
        List<String> indicators = query.getOrDefault("indicator", List.of()).stream()
                .flatMap(ids -> Arrays.stream(ids.split(",", -1)))
                .distinct()
                .toList();
        query.remove("indicator");
        Caller caller = callers.current();
        Supplier<Subscription.Shown> question = questions.of(indicators, query, caller);
        Instant end = Instant.ofEpochSecond(token.getExpirationTime());
        return Multi.createFrom()
                .emitter(
                        emitter -> open(emitter, question, new SseOutlet(sse, emitter), lastEventId, end),
                        BUFFERED_EVENTS);
    }

    private void open(
            MultiEmitter<? super OutboundSseEvent> emitter,
            Supplier<Subscription.Shown> question,
            SseOutlet outlet,
            @Nullable String lastEventId,
            Instant end) {
        var subscription = new Subscription(question, outlet, lastEventId, clock.instant(), end);
        streams.add(subscription);
        emitter.onTermination(() -> streams.remove(subscription));
    }
}
