package org.huiyin.testkit.architecture.example;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/inherited")
class InheritsItsPermission extends ProtectedBase {
    @GET
    String read() {
        return "";
    }
}
