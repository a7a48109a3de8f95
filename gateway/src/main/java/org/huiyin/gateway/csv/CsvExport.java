package org.huiyin.gateway.csv;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huiyin.gateway.routing.Forwarding;
import org.huiyin.gateway.routing.RouteTable;
import org.huiyin.gateway.routing.Upstream;
import org.huiyin.web.Language;
import org.huiyin.web.ProblemRoutes;

/**
 * A whole list as CSV (UTF-8 with byte order mark, RFC 4180), for {@code Accept: text/csv} or {@code ?format=csv} on any
 * list: pages are read and written one after the other, so that no list is ever held whole.
 */
@ApplicationScoped
public class CsvExport {
    private static final String PARAMETER = "format";
    private static final String FORMAT = "csv";
    private static final String TYPE = "text/csv";

    private final RouteTable routes;
    private final CsvTable table;
    private final ObjectMapper mapper;
    private final ProblemRoutes problems;
    private final Clock clock;

    public CsvExport(RouteTable routes, CsvTable table, ObjectMapper mapper, ProblemRoutes problems, Clock clock) {
        this.routes = routes;
        this.table = table;
        this.mapper = mapper;
        this.problems = problems;
        this.clock = clock;
    }

    void register(@Observes Router router) {
        router.get(RouteTable.PREFIX + "*").order(Forwarding.ORDER - 1).handler(this::route);
    }

    private void route(RoutingContext routing) {
        Optional<Upstream> upstream = routes.find(routing.normalizedPath());
        if (upstream.isPresent() && isAskedFor(routing)) {
            send(routing, upstream.get());
        } else {
            routing.next();
        }
    }

    private static boolean isAskedFor(RoutingContext routing) {
        List<String> wanted = routing.queryParam(PARAMETER);
        return wanted.isEmpty() ? prefersCsv(routing) : wanted.contains(FORMAT);
    }

    private static boolean prefersCsv(RoutingContext routing) {
        String accept = routing.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.strip().startsWith(TYPE);
    }

    /** Answers with the whole list; with the service's own answer where that is no list. */
    private void send(RoutingContext routing, Upstream upstream) {
        Language language = Language.of(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var answer = new CsvAnswer(routing, table.rows(language), problems, clock);
        new ListPages(routing, upstream, mapper).readInto(answer);
    }
}
