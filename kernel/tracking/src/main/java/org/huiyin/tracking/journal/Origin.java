package org.huiyin.tracking.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.huiyin.tracking.item.Actor;
import org.huiyin.web.RequestContext;
import org.jspecify.annotations.Nullable;

/**
 * From where a row came. It is part of the row and covered by its hash, and never of the event.
 *
 * @param requestId of the request that brought it, null without one
 * @param address of that request's client, null where it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(
        Via via, @Nullable String requestId, @Nullable String address) {
    /** How a change may come in. */
    public enum Via {
        /** A caller asked for it. */
        REQUEST,
        /** A line of an import says that it happened. */
        IMPORT,
        /** Time or another change brought it. */
        SYSTEM
    }

    /**
     * Of what is recorded now; what the system does while it answers a caller is still the system's. History is never
     * erased: it does not learn a citizen's address.
     */
    static Origin of(Actor actor) {
        return RequestContext.current()
                .filter(request -> !actor.equals(Actor.SYSTEM))
                .map(request ->
                        new Origin(Via.REQUEST, request.id(), actor.equals(Actor.CITIZEN) ? null : request.address()))
                .orElse(new Origin(Via.SYSTEM, null, null));
    }

    /** Of every row of an import. */
    static Origin ofImport() {
        Optional<RequestContext> request = RequestContext.current();
        return new Origin(
                Via.IMPORT,
                request.map(RequestContext::id).orElse(null),
                request.map(RequestContext::address).orElse(null));
    }
}
