package org.huiyin.testkit.architecture.example;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/open")
@PermitAll
class OpenEndpoint {
    @GET
    String read() {
        return "";
    }

    @POST
    @RolesAllowed("operator")
    void write() {}
}
