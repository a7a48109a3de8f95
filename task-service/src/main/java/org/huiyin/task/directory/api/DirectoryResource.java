package org.huiyin.task.directory.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.directory.Directory;
import org.huiyin.web.Page;
import org.huiyin.web.ProblemException;
import org.huiyin.web.WebProblem;

/** Units, categories and working calendar, for every signed-in caller; whole, because they are short. */
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

    @GET
    @Path("/calendar/{year}")
    @Operation(summary = "The holidays and make-up working days of a year; 404 where its notice is not loaded")
    public CalendarYearView calendar(@PathParam("year") int year) {
        return directory.copy().calendar().years().stream()
                .filter(loaded -> loaded.year() == year)
                .findFirst()
                .map(CalendarYearView::of)
                .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    }
}
