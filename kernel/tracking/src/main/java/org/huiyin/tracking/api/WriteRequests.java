package org.huiyin.tracking.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.idempotency.Answer;
import org.huiyin.tracking.idempotency.Idempotency;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.EntityTag;
import org.huiyin.web.IdempotencyKey;
import org.huiyin.web.IfMatch;
import org.huiyin.web.JsonBody;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.huiyin.web.WebProblem;
import org.jspecify.annotations.Nullable;

/**
 * The path of every write, in one transaction and in one order: 403 and 404, replay, 400, 428 and 412, 409, 422. The
 * token was checked before.
 */
@ApplicationScoped
public class WriteRequests {
    private static final int CREATED = 201;

    private final Callers callers;
    private final Access access;
    private final Desk desk;
    private final Idempotency idempotency;
    private final JsonBody json;
    private final ObjectMapper mapper;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final EntityManager entities;
    private final RegistrationQueue registrations;

    WriteRequests(
            Callers callers,
            Access access,
            Desk desk,
            Idempotency idempotency,
            JsonBody json,
            ObjectMapper mapper,
            HttpHeaders headers,
            UriInfo uri,
            EntityManager entities,
            RegistrationQueue registrations) {
        this.callers = callers;
        this.access = access;
        this.desk = desk;
        this.idempotency = idempotency;
        this.json = json;
        this.mapper = mapper;
        this.headers = headers;
        this.uri = uri;
        this.entities = entities;
        this.registrations = registrations;
    }

    /** 201 with the new item. */
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody>
            Response register(LineOfWork<I, S, A, R> line, byte[] body) {
        Caller caller = callers.current();
        Actor actor = access.requireRegistrar(line, caller);
        return registrations.inTurn(() -> once(caller, body, () -> {
            I item = desk.register(line, json.read(body, line.registration()), actor);
            return created(path(line, item), line, item, caller);
        }));
    }

    /** 201 with the item after the action; what was created is the row of its history. */
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Response act(
            LineOfWork<I, S, A, ?> line, UUID id, A action, byte[] body) {
        return act(line, id, line.actions().body(action), body, Set.of(action), read -> action);
    }

    /** One of these actions, as the body chooses. */
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, B extends ActionBody>
            Response act(
                    LineOfWork<I, S, A, ?> line,
                    UUID id,
                    Class<B> type,
                    byte[] body,
                    Set<A> actions,
                    Function<? super B, A> choose) {
        Caller caller = callers.current();
        Set<Role> roles = actions.stream()
                .flatMap(action -> line.lifecycle().roles(action).stream())
                .collect(Collectors.toUnmodifiableSet());
        return once(caller, body, () -> requireMayAct(line, id, caller, roles), () -> {
            B read = json.read(body, type);
            IfMatch precondition = IfMatch.of(headers.getHeaderString(HttpHeaders.IF_MATCH));
            I item = desk.lock(line, id, read);
            precondition.require(new EntityTag(item.tracking().sequence()));
            A action = choose.apply(read);
            Actor actor = access.requireActor(line, caller, action, item);
            long row = desk.act(line, item, action, read, actor);
            return created(path(line, item) + "/history/" + row, line, item, caller);
        });
    }

    /**
     * What a write that is about no work item made.
     *
     * @param location the path of what was created, null where nothing was
     * @param body is answered as JSON
     */
    public record Written(int status, @Nullable String location, Object body) {}

    /** A write that is about no work item, in the same order: the check throws 404, the write reads the body. */
    public Response once(byte @Nullable [] body, Runnable check, Supplier<Written> write) {
        return once(callers.current(), body, check, () -> {
            Written written = write.get();
            return new Answer(written.status(), null, written.location(), bytes(written.body()));
        });
    }

    private <I extends WorkItem> void requireMayAct(
            LineOfWork<I, ?, ?, ?> line, UUID id, Caller caller, Set<Role> roles) {
        access.reading(line, caller);
        I item = desk.find(line, id).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
        access.requireVisible(line, caller, item);
        access.requireActor(line, caller, roles, item);
    }

    private Response once(Caller caller, byte[] body, Supplier<Answer> write) {
        return once(caller, body, () -> {}, write);
    }

    /** Runs the check, then the write unless it was answered before, in one transaction. */
    private Response once(Caller caller, byte @Nullable [] body, Runnable check, Supplier<Answer> write) {
        byte[] sent = body == null ? new byte[0] : body;
        Answer answer = inTransaction(() -> {
            check.run();
            IdempotencyKey key = IdempotencyKey.of(headers.getHeaderString(IdempotencyKey.HEADER));
            var request = new Idempotency.Request(caller.subject(), "POST", uri.getPath(), key.value(), sent);
            return idempotency.once(request, write);
        });
        return response(answer);
    }

    private static Answer inTransaction(Callable<Answer> write) {
        try {
            return QuarkusTransaction.requiringNew().call(write);
        } catch (ConstraintViolationException e) {
            throw new ProblemException(TrackingProblem.ALREADY_EXISTS);
        }
    }

    private static String path(LineOfWork<?, ?, ?, ?> line, WorkItem item) {
        return "/api/v1/" + line.kind().collection() + "/" + item.tracking().id();
    }

    private <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Answer created(
            String location, LineOfWork<I, S, A, ?> line, I item, Caller caller) {
        entities.flush();
        return new Answer(CREATED, item.tracking().sequence(), location, bytes(desk.view(line, item, caller)));
    }

    private byte[] bytes(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view can always be written", e);
        }
    }

    private static Response response(Answer answer) {
        Response.ResponseBuilder response =
                Response.status(answer.status()).entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        if (answer.version() != null) {
            response.header(HttpHeaders.ETAG, new EntityTag(answer.version()).toString());
        }
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        return response.build();
    }
}
