package org.huiyin.gateway.routing;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.gateway.source.SourcesConfiguration;
import org.huiyin.gateway.source.SourcesConfiguration.Source;

/** Which service answers which path, by the segment after {@code /api/v1/}; nothing that a caller says changes it. */
@ApplicationScoped
public class RouteTable {
    /** Before the segment that is looked up. */
    public static final String PREFIX = "/api/v1/";

    private final Map<String, Upstream> bySegment = new TreeMap<>();
    private final Map<String, Upstream> byName = new TreeMap<>();

    /** @throws IllegalStateException if two services answer the same path */
    public RouteTable(SourcesConfiguration sources, RoutingConfiguration configuration, ServiceTls tls, Vertx vertx) {
        sources.byName().forEach((name, source) -> {
            var upstream = new Upstream(name, source.url(), configuration, tls, vertx);
            byName.put(name, upstream);
            segments(source).forEach(segment -> put(segment, upstream));
        });
    }

    /** The services by name. */
    public Map<String, Upstream> upstreams() {
        return Map.copyOf(byName);
    }

    /**
     * The service that answers a path.
     *
     * @param path normalized, e.g. {@code /api/v1/tasks/counts}
     */
    public Optional<Upstream> find(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return Optional.ofNullable(bySegment.get(segment(path)));
    }

    /**
     * What all paths with the same segment have in common, for those who count them.
     *
     * @param path that a service answers
     * @return e.g. {@code /api/v1/tasks/*}
     */
    static String template(String path) {
        return PREFIX + segment(path) + "/*";
    }

    private static String segment(String path) {
        int end = path.indexOf('/', PREFIX.length());
        return end < 0 ? path.substring(PREFIX.length()) : path.substring(PREFIX.length(), end);
    }

    /** The segments after {@code /api/v1/} that a source answers. */
    public static List<String> segments(Source source) {
        var segments = new ArrayList<>(source.collections().keySet());
        source.paths().ifPresent(segments::addAll);
        return segments;
    }

    private void put(String segment, Upstream upstream) {
        Upstream other = bySegment.put(segment, upstream);
        if (other != null) {
            throw new IllegalStateException(
                    "Both " + other.name() + " and " + upstream.name() + " are to answer " + PREFIX + segment);
        }
    }
}
