package org.huiyin.web;

import static io.restassured.RestAssured.given;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DrainingTest {
    @Inject
    Event<ShutdownDelayInitiatedEvent> leaving;

    @Test
    void an_application_that_is_about_to_end_lets_go_of_its_connections_with_an_answer() {
        leaving.fire(new ShutdownDelayInitiatedEvent());

        given().get("/nowhere").then().statusCode(404).header("Connection", "close");
    }

    @Test
    void what_was_asked_before_is_answered_so_too() {
        given().get("/leaving").then().statusCode(204).header("Connection", "close");
    }

    /** The end begins while this is asked. */
    @ApplicationScoped
    static class Leaving {
        void register(@Observes Router router, Event<ShutdownDelayInitiatedEvent> leaving) {
            router.get("/leaving").handler(routing -> {
                leaving.fire(new ShutdownDelayInitiatedEvent());
                routing.response().setStatusCode(204).end();
            });
        }
    }
}
