package org.huiyin.testkit.architecture.example;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;

@Path("/flawless")
record Flawless(Clock clock) {
    @GET
    @RolesAllowed("auditor")
    public Instant read() {
        return Instant.now(clock);
    }
}
