package org.huiyin.task.directory.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.directory.Directory;
import org.huiyin.web.Page;

/** Units and categories, for every signed-in caller; whole, because they are short. */
@Path("/api/v1/directory")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "directory")
public class DirectoryResource {
    private final Directory directory;

    public DirectoryResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @Path("/units")
    @Operation(summary = "All units, in the order of their codes")
    public Page<UnitView> units() {
        var units = directory.copy().units().all();
        return new Page<>(units.stream().map(UnitView::of).toList(), null, null);
    }

    @GET
    @Path("/categories")
    @Operation(summary = "All categories, in the order of their codes")
    public Page<CategoryView> categories() {
        var categories = directory.copy().categories().all();
        return new Page<>(categories.stream().map(CategoryView::of).toList(), null, null);
    }
}
