package org.huiyin.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.junit.jupiter.api.Test;

/** An application of its own: once it is about to end it stays so. */
@QuarkusTest
@TestProfile(DrainingTest.Alone.class)
class DrainingTest {
    @Test
    void an_application_that_is_about_to_end_lets_go_of_its_connections_with_an_answer() {
        given().get("/nowhere").then().statusCode(404).header("Connection", nullValue());

        given().get("/leaving").then().statusCode(204).header("Connection", "close");
        given().get("/nowhere").then().statusCode(404).header("Connection", "close");
    }

    public static class Alone implements QuarkusTestProfile {}

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
