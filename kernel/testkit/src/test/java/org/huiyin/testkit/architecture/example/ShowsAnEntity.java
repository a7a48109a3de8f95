package org.huiyin.testkit.architecture.example;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/entities")
class ShowsAnEntity {
    @GET
    @RolesAllowed("auditor")
    List<Row> read() {
        return List.of();
    }

    @Entity
    static class Row {}
}
