package org.huiyin.gateway.csv;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.huiyin.gateway.routing.RoutingProblem;
import org.huiyin.web.ProblemException;
import org.huiyin.web.ProblemRoutes;
import org.huiyin.web.WebProblem;
import org.jboss.logging.Logger;

/** A CSV answer that is being written. */
final class CsvAnswer {
    private static final Logger LOG = Logger.getLogger(CsvAnswer.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final RoutingContext routing;
    private final HttpServerResponse response;
    private final CsvRows rows;
    private final ProblemRoutes problems;
    private final Clock clock;

    CsvAnswer(RoutingContext routing, CsvRows rows, ProblemRoutes problems, Clock clock) {
        this.routing = routing;
        this.response = routing.response();
        this.rows = rows;
        this.problems = problems;
        this.clock = clock;
    }

    /** Writes a page; when its rows are under way, tells the cursor of the next page, if there is one. */
    Future<Optional<String>> add(ListPage page) {
        if (response.closed()) {
            return Future.failedFuture("the caller is gone");
        }
        if (page.items().isEmpty()) {
            return notAList(page);
        }
        if (!response.headWritten()) {
            begin();
        }
        response.write(rows.write(page.items().get()));
        return drained().map(done -> page.next());
    }

    void end() {
        if (!response.ended()) {
            response.end();
        }
    }

    /** A file that was begun is broken off, so that nobody takes it for the whole list. */
    void fail(String service, Throwable failure) {
        if (response.closed() || response.ended()) {
            return;
        }
        LOG.warnf("%s broke off a list: %s", service, failure.getMessage());
        if (response.headWritten()) {
            routing.request().connection().close();
        } else {
            problems.send(
                    routing,
                    new ProblemException(RoutingProblem.SERVICE_UNAVAILABLE, service).with("service", service));
        }
    }

    private void begin() {
        String path = routing.normalizedPath();
        String name = path.substring(path.lastIndexOf('/') + 1) + "-" + LocalDate.now(clock.withZone(ZONE));
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8; header=present")
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .putHeader("Vary", "Accept, Accept-Language");
    }

    private Future<Optional<String>> notAList(ListPage page) {
        if (response.headWritten()) {
            return Future.failedFuture("a later page was no page: status " + page.status());
        }
        Buffer body = page.body();
        if (page.status() == 200) {
            problems.send(routing, new ProblemException(WebProblem.NOT_ACCEPTABLE));
        } else if (body == null) {
            response.setStatusCode(page.status()).end();
        } else {
            response.setStatusCode(page.status())
                    .putHeader(
                            HttpHeaders.CONTENT_TYPE,
                            Optional.ofNullable(page.type()).orElse("application/json"))
                    .end(body);
        }
        return Future.succeededFuture(Optional.empty());
    }

    private Future<Void> drained() {
        if (!response.writeQueueFull()) {
            return Future.succeededFuture();
        }
        var drained = Promise.<Void>promise();
        response.drainHandler(drained::tryComplete);
        response.closeHandler(closed -> drained.tryFail("the caller is gone"));
        return drained.future();
    }
}
