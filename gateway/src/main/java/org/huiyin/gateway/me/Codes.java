package org.huiyin.gateway.me;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.huiyin.gateway.me.CodesView.Code;
import org.huiyin.gateway.routing.RouteTable;
import org.huiyin.gateway.routing.Upstream;
import org.huiyin.web.Role;
import org.jboss.logging.Logger;

/** The codes of the services, kept for a while; a service that is away keeps the codes it was heard with. */
@ApplicationScoped
public class Codes {
    private static final Logger LOG = Logger.getLogger(Codes.class);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final TypeReference<Map<String, List<Code>>> LISTS = new TypeReference<>() {};

    private final RouteTable table;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Vertx vertx;
    private final Map<String, Heard> heard = new ConcurrentHashMap<>();

    /** What a service said, and when. */
    private record Heard(Map<String, List<Code>> lists, Instant at) {}

    public Codes(RouteTable table, ObjectMapper mapper, Clock clock, Vertx vertx) {
        this.table = table;
        this.mapper = mapper;
        this.clock = clock;
        this.vertx = vertx;
    }

    /**
     * Blocks until every service answered or did not.
     *
     * @param authorization the caller's, to ask with
     */
    CodesView merged(String authorization) {
        var upstreams = new TreeMap<>(table.upstreams()).values();
        Future.join(upstreams.stream()
                        .filter(this::isToBeAsked)
                        .map(upstream -> onEventLoop(() -> ask(upstream, authorization)))
                        .toList())
                .otherwiseEmpty()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var merged = new TreeMap<String, Map<String, Code>>();
        upstreams.stream()
                .map(upstream -> heard.get(upstream.name()))
                .filter(Objects::nonNull)
                .forEach(one -> add(one.lists(), merged));
        var lists = new TreeMap<String, List<Code>>();
        merged.forEach((name, codes) -> lists.put(name, new ArrayList<>(codes.values())));
        lists.put("roles", roles());
        return new CodesView(lists, heard.keySet().containsAll(table.upstreams().keySet()));
    }

    private static List<Code> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Code(
                        role.tokenName(), role.chinese(), role.tokenName().replace('-', ' ')))
                .toList();
    }

    private static void add(Map<String, List<Code>> lists, Map<String, Map<String, Code>> merged) {
        lists.forEach((name, codes) -> {
            var known = merged.computeIfAbsent(name, list -> new LinkedHashMap<>());
            codes.forEach(code -> known.putIfAbsent(code.code(), code));
        });
    }

    private boolean isToBeAsked(Upstream upstream) {
        Heard before = heard.get(upstream.name());
        return before == null || before.at().plus(FRESH).isBefore(clock.instant());
    }

    /** On the caller's own thread a body could have come and gone before anybody waits for it. */
    private Future<Void> onEventLoop(Supplier<Future<Void>> work) {
        Promise<Void> done = Promise.promise();
        vertx.getOrCreateContext().runOnContext(now -> work.get().onComplete(done));
        return done.future();
    }

    private Future<Void> ask(Upstream upstream, String authorization) {
        return upstream.guarded(() -> upstream.request(HttpMethod.GET, "/api/v1/codes")
                        .compose(request -> request.putHeader(HttpHeaders.AUTHORIZATION, authorization)
                                .putHeader(HttpHeaders.ACCEPT, "application/json")
                                .send())
                        .compose(response -> response.statusCode() == 200
                                ? response.body()
                                : Future.failedFuture("status " + response.statusCode())))
                .<Void>map(body -> {
                    heard.put(upstream.name(), new Heard(lists(body), clock.instant()));
                    return null;
                })
                .onFailure(failure -> LOG.warnf("no codes of %s: %s", upstream.name(), failure.getMessage()));
    }

    private Map<String, List<Code>> lists(Buffer body) {
        try {
            return mapper.readValue(body.getBytes(), LISTS);
        } catch (IOException e) {
            throw new UncheckedIOException("codes that cannot be read", e);
        }
    }
}
