package org.huiyin.gateway.routing;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** One service as the gateway sees it: a pool of connections of its own, and a fuse that blows when it is dead. */
public final class Upstream {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String name;
    private final URI url;
    private final RoutingConfiguration configuration;
    private final HttpClient client;
    private final TypedGuard<CompletionStage<Object>> fuse;

    Upstream(String name, URI url, RoutingConfiguration configuration, ServiceTls tls, Vertx vertx) {
        this.name = name;
        this.url = url;
        this.configuration = configuration;
        this.client =
                vertx.createHttpClient(options(tls), new PoolOptions().setHttp1MaxSize(configuration.connections()));
        this.fuse = TypedGuard.create(new TypeLiteral<CompletionStage<Object>>() {})
                .withDescription(name)
                .withCircuitBreaker()
                .requestVolumeThreshold(configuration.failures())
                .failureRatio(1.0)
                .delay(configuration.pause().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withThreadOffload(false)
                .build();
    }

    private HttpClientOptions options(ServiceTls tls) {
        HttpClientOptions options = new HttpClientOptions()
                .setKeepAlive(true)
                .setKeepAliveTimeout(Math.toIntExact(configuration.idleTimeout().toSeconds()))
                .setConnectTimeout(milliseconds(configuration.connectTimeout()))
                .setMaxWaitQueueSize(configuration.queue())
                .setDecompressionSupported(false);
        if (isSecure()) {
            tls.apply(options);
            options.setSsl(true).setVerifyHost(true);
        }
        return options;
    }

    /** As it stands in the configuration, e.g. {@code task-service}. */
    public String name() {
        return name;
    }

    HttpClient client() {
        return client;
    }

    /**
     * A request that is still to be sent; fails where no connection can be had in time. Nothing was sent where none
     * opens, so that is tried twice: the second may lead to another replica.
     */
    public Future<HttpClientRequest> request(HttpMethod method, String uri) {
        Duration silence = isRead(method) ? configuration.readTimeout() : configuration.writeTimeout();
        var options = new RequestOptions()
                .setHost(url.getHost())
                .setPort(port())
                .setMethod(method)
                .setURI(uri)
                .setConnectTimeout(milliseconds(configuration.connectTimeout()))
                .setIdleTimeout(milliseconds(silence));
        return client.request(options)
                .recover(failure ->
                        failure instanceof ConnectException ? client.request(options) : Future.failedFuture(failure));
    }

    /** Whether such a request changes nothing, however often it is sent (safe, RFC 9110 §9.2.1). */
    static boolean isRead(HttpMethod method) {
        return READS.contains(method);
    }

    /**
     * Does something with the service, unless it counts as dead: then it fails at once. What fails counts against the
     * service. The work must come to an end, one way or the other: a dead service is tried again by one request at a
     * time, and a work without an end keeps all others away for ever.
     */
    public <T> Future<T> guarded(Supplier<Future<T>> work) {
        Context context = Vertx.currentContext();
        CompletionStage<Object> stage =
                fuse.get(() -> work.get().<Object>map(result -> result).toCompletionStage());
        Future<Object> answer =
                context == null ? Future.fromCompletionStage(stage) : Future.fromCompletionStage(stage, context);
        return answer.map(Upstream::<T>same);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T same(Object result) {
        return (T) result;
    }

    private boolean isSecure() {
        return url.getScheme().equals("https");
    }

    private int port() {
        return url.getPort() >= 0 ? url.getPort() : isSecure() ? 443 : 80;
    }

    private static int milliseconds(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
