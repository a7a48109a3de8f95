package org.huiyin.testkit.architecture.example;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/unprotected")
class UnprotectedEndpoint {
    @GET
    String read() {
        return "";
    }
}
