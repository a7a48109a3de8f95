package org.huiyin.gateway.openapi;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Where Swagger UI is; all of it comes from the gateway itself. */
@ApplicationScoped
public class SwaggerRoute {
    private static final String PAGE = "/swagger.html";
    /** Swagger UI draws its icons from data addresses in its style sheet. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.get("/swagger").handler(SwaggerRoute::toPage);
        router.get(PAGE).order(-1).handler(SwaggerRoute::withPolicy);
    }

    private static void toPage(RoutingContext routing) {
        routing.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, PAGE)
                .end();
    }

    private static void withPolicy(RoutingContext routing) {
        routing.response().putHeader("Content-Security-Policy", POLICY);
        routing.next();
    }
}
