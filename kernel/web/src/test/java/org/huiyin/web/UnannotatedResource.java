package org.huiyin.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says nothing of who may call it. */
@Path("/api/v1/unannotated")
public class UnannotatedResource {
    @GET
    public String forgotten() {
        return "open";
    }
}
