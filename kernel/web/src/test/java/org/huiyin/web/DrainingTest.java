package org.huiyin.web;

import static io.restassured.RestAssured.given;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
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
}
