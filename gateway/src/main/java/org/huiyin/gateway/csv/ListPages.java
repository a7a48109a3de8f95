package org.huiyin.gateway.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.gateway.routing.Upstream;
import org.huiyin.web.RequestContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The pages of a list of a service, one after the other, as the caller may see them. */
final class ListPages {
    private static final Logger LOG = Logger.getLogger(ListPages.class);
    private static final int LIMIT = 500;
    private static final Set<String> OWN = Set.of("format", "limit", "cursor", "total");
    /** {@code application/json} and all that is written in it, e.g. {@code application/problem+json}. */
    private static final Pattern JSON = Pattern.compile("^application/([^;]+\\+)?json\\b", Pattern.CASE_INSENSITIVE);

    private static final List<CharSequence> PASSED_ON =
            List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE, "traceparent", "tracestate");

    private final RoutingContext routing;
    private final Upstream upstream;
    private final ObjectMapper mapper;

    /**
     * An answer of the service.
     *
     * @param body null where it is no JSON
     */
    private record Fetched(
            int status, @Nullable String type, @Nullable Buffer body) {}

    ListPages(RoutingContext routing, Upstream upstream, ObjectMapper mapper) {
        this.routing = routing;
        this.upstream = upstream;
        this.mapper = mapper;
    }

    void readInto(CsvAnswer answer) {
        read(answer, null);
    }

    private void read(CsvAnswer answer, @Nullable String cursor) {
        upstream.guarded(() -> upstream.request(HttpMethod.GET, uri(cursor)).compose(this::fetch))
                .map(this::page)
                .compose(answer::add)
                .onSuccess(next -> {
                    if (next.isEmpty()) {
                        answer.end();
                    } else if (next.get().equals(cursor)) {
                        answer.fail(upstream.name(), new IllegalStateException("the same page for ever"));
                    } else {
                        read(answer, next.get());
                    }
                })
                .onFailure(failure -> answer.fail(upstream.name(), failure));
    }

    private Future<Fetched> fetch(HttpClientRequest request) {
        request.putHeader(HttpHeaders.ACCEPT, "application/json");
        request.putHeader(RequestContext.ID_HEADER, routing.response().headers().get(RequestContext.ID_HEADER));
        for (CharSequence name : PASSED_ON) {
            String value = routing.request().getHeader(name);
            if (value != null) {
                request.putHeader(name, value);
            }
        }
        return request.send().compose(ListPages::read);
    }

    /** What is no JSON is no list, but may be a file of any size: nothing of it is read. */
    private static Future<Fetched> read(HttpClientResponse response) {
        String type = response.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !JSON.matcher(type).find()) {
            response.exceptionHandler(brokenOff -> LOG.debugf("not read: %s", brokenOff.getMessage()));
            response.request().reset();
            return Future.succeededFuture(new Fetched(response.statusCode(), type, null));
        }
        return response.body().map(body -> new Fetched(response.statusCode(), type, body));
    }

    private ListPage page(Fetched fetched) {
        Buffer body = fetched.body();
        return new ListPage(fetched.status(), body, fetched.type(), body == null ? null : json(body));
    }

    private JsonNode json(Buffer body) {
        try {
            return mapper.readTree(body.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("a service answered something that is no JSON", e);
        }
    }

    private String uri(@Nullable String cursor) {
        String filters = routing.queryParams().entries().stream()
                .filter(parameter -> !OWN.contains(parameter.getKey()))
                .map(ListPages::encoded)
                .collect(Collectors.joining("&"));
        return routing.normalizedPath() + "?limit=" + LIMIT
                + (filters.isEmpty() ? "" : "&" + filters)
                + (cursor == null ? "" : "&" + encoded(Map.entry("cursor", cursor)));
    }

    private static String encoded(Map.Entry<String, String> parameter) {
        return encoded(parameter.getKey()) + "=" + encoded(parameter.getValue());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
