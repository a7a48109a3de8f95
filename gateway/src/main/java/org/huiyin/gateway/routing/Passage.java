package org.huiyin.gateway.routing;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Optional;
import org.huiyin.web.ProblemException;
import org.huiyin.web.ProblemRoutes;
import org.huiyin.web.RequestContext;
import org.huiyin.web.WebProblem;
import org.jboss.logging.Logger;

/** One request on its way to a service and its answer on the way back. */
final class Passage implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final String FORWARDED_PROTOCOL = "X-Forwarded-Proto";
    /**
     * What ends at the gateway: the session's cookie and its companion, what concerns one connection alone, and what a
     * client says of where it comes from.
     */
    private static final List<String> REQUEST_ENDS_HERE = List.of(
            "Cookie",
            "X-CSRF-Token",
            "Expect",
            "Keep-Alive",
            "Proxy-Connection",
            "Forwarded",
            FORWARDED_FOR,
            FORWARDED_PROTOCOL,
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Ssl",
            "X-Real-IP");

    /** W3C Trace Context. */
    private static final List<String> TRACE = List.of("traceparent", "tracestate");

    private static final List<String> ANSWER_ENDS_HERE =
            List.of("Connection", "Keep-Alive", "Proxy-Connection", "Trailer", "Upgrade", RequestContext.ID_HEADER);

    private final Upstream upstream;
    private final RoutingContext routing;
    private final ProblemRoutes problems;
    private final LimitedBody body;

    Passage(Upstream upstream, RoutingContext routing, ProblemRoutes problems, long largestBody) {
        this.upstream = upstream;
        this.routing = routing;
        this.problems = problems;
        this.body = new LimitedBody(routing.request(), largestBody);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        request.setURI(uri());
        request.setBody(Body.body(body, request.getBody().length()));
        clean(request.headers(), REQUEST_ENDS_HERE);
        giveWayToOwnTrace(request.headers());
        sayThatLengthIsUnknown();
        sayWhoAsks(request);
        request.putHeader(RequestContext.ID_HEADER, routing.response().headers().get(RequestContext.ID_HEADER));
        return upstream.guarded(() -> send(context).map(Optional::of).recover(this::forgiveTheService))
                .<ProxyResponse>compose(
                        answer -> answer.map(Future::succeededFuture).orElseGet(this::withoutAnswer))
                .recover(failure -> refuse(request, failure));
    }

    /**
     * What only reads is asked again where the connection ends before there is an answer (RFC 9110 §9.2.2). Anything
     * else is the caller's to repeat, under its idempotency key.
     */
    private Future<ProxyResponse> send(ProxyContext context) {
        Future<ProxyResponse> answer = context.sendRequest();
        return mayBeRepeated(context.request()) ? answer.recover(failure -> sendAgain(context, failure)) : answer;
    }

    private static boolean mayBeRepeated(ProxyRequest request) {
        return Upstream.isRead(request.getMethod())
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private Future<ProxyResponse> sendAgain(ProxyContext context, Throwable failure) {
        if (!isCut(failure) || routing.response().closed()) {
            return Future.failedFuture(failure);
        }
        context.request().setBody(null);
        return context.sendRequest();
    }

    /** Neither silence, nor a service that nothing connects to. */
    private static boolean isCut(Throwable failure) {
        return failure instanceof HttpClosedException
                || (failure instanceof IOException && !(failure instanceof ConnectException));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        if (routing.response().ended()) {
            return Future.succeededFuture();
        }
        clean(context.response().headers(), ANSWER_ENDS_HERE);
        return context.sendResponse();
    }

    /** As the connection, or a proxy that the gateway trusts, tells it; the services trust the gateway alone. */
    private void sayWhoAsks(ProxyRequest request) {
        SocketAddress client = routing.request().remoteAddress();
        if (client != null && client.hostAddress() != null) {
            request.putHeader(FORWARDED_FOR, client.hostAddress());
        }
        request.putHeader(FORWARDED_PROTOCOL, routing.request().scheme());
    }

    /** Where the gateway traces, the service goes on with its span and not with the client's. */
    private static void giveWayToOwnTrace(MultiMap headers) {
        if (Span.current().getSpanContext().isValid()) {
            TRACE.forEach(headers::remove);
        }
    }

    /** Under HTTP/2 a body of unknown length has no header that says so, but the proxy looks for one. */
    private void sayThatLengthIsUnknown() {
        var request = routing.request();
        if (request.version() == HttpVersion.HTTP_2
                && !request.isEnded()
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }

    /** Normalized, so that no detour by {@code ..} leads to a path of the service that is not in the table. */
    private String uri() {
        String query = routing.request().query();
        return query == null ? routing.normalizedPath() : routing.normalizedPath() + "?" + query;
    }

    /**
     * What the caller broke off, or sent too much of, does not count against the service. The fuse must hear that it is
     * over all the same: while it tries a dead service again, it lets nobody else through.
     */
    private Future<Optional<ProxyResponse>> forgiveTheService(Throwable failure) {
        return body.isExceeded() || routing.response().closed()
                ? Future.succeededFuture(Optional.empty())
                : Future.failedFuture(failure);
    }

    private Future<ProxyResponse> withoutAnswer() {
        if (body.isExceeded()) {
            problems.send(routing, new ProblemException(WebProblem.PAYLOAD_TOO_LARGE));
        }
        return never();
    }

    private Future<ProxyResponse> refuse(ProxyRequest request, Throwable failure) {
        request.release();
        LOG.warnf("%s does not answer: %s", upstream.name(), failure.getMessage());
        problems.send(
                routing,
                new ProblemException(RoutingProblem.SERVICE_UNAVAILABLE, upstream.name())
                        .with("service", upstream.name()));
        return never();
    }

    /** The caller has its answer; there is nothing left to pass on. */
    private static Future<ProxyResponse> never() {
        return Promise.<ProxyResponse>promise().future();
    }

    private static void clean(MultiMap headers, List<String> names) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(listed -> List.of(listed.split(",")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(headers::remove);
        names.forEach(headers::remove);
    }
}
