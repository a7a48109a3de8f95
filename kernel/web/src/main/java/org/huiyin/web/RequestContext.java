package org.huiyin.web;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of itself, known from its first moment to its last, whichever part of the application fails.
 *
 * @param id the request id
 * @param path without query, as the client wrote it
 * @param address the client's, as a trusted proxy or the connection tells it; null where neither does
 */
public record RequestContext(
        String id, String path, Language language, @Nullable String address) {
    /** The header a request id comes in and goes out by. */
    public static final String ID_HEADER = "X-Request-Id";

    /** The key of the request id in the logs' MDC. */
    public static final String MDC_KEY = "requestId";

    private static final String LOCAL = RequestContext.class.getName();
    private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

    /** The context of the request that the present thread works for, empty outside of requests. */
    public static Optional<RequestContext> current() {
        return onRequest() ? ContextLocals.get(LOCAL) : Optional.empty();
    }

    static RequestContext begin(RoutingContext routing) {
        var request = routing.request();
        SocketAddress client = request.remoteAddress();
        var context = new RequestContext(
                id(request.getHeader(ID_HEADER)),
                request.path(),
                Language.of(request.getHeader("Accept-Language")),
                client == null ? null : client.hostAddress());
        MDC.put(MDC_KEY, context.id());
        if (onRequest()) {
            ContextLocals.put(LOCAL, context);
        }
        routing.put(LOCAL, context);
        return context;
    }

    static RequestContext of(RoutingContext routing) {
        RequestContext known = routing.get(LOCAL);
        return known == null ? begin(routing) : known;
    }

    private static String id(@Nullable String wanted) {
        return wanted != null && SANE_ID.matcher(wanted).matches()
                ? wanted
                : UUID.randomUUID().toString();
    }

    private static boolean onRequest() {
        return Vertx.currentContext() != null && VertxContext.isOnDuplicatedContext();
    }
}
