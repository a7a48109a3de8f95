package org.huiyin.task.directory.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.directory.CalendarNotice;
import org.huiyin.directory.Directory;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.task.Task;
import org.huiyin.task.directory.CalendarLoading;
import org.huiyin.task.directory.CalendarWorkbook;
import org.huiyin.tracking.action.DeadlineForecast;
import org.huiyin.web.Callers;
import org.huiyin.web.FieldError;
import org.huiyin.web.JsonBody;
import org.huiyin.web.ProblemException;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.RoleNames;
import org.huiyin.web.WebProblem;

/** The holidays and make-up working days of a year: shown to everybody, loaded by whoever keeps the directory. */
@Path("/api/v1/directory/calendar/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "directory")
public class CalendarResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DRY_RUN = "dryRun";
    private static final String NOTICE = "notice";

    private final Directory directory;
    private final CalendarLoading loading;
    private final DeadlineForecast forecast;
    private final Callers callers;
    private final JsonBody json;
    private final UriInfo uri;

    CalendarResource(
            Directory directory,
            CalendarLoading loading,
            DeadlineForecast forecast,
            Callers callers,
            JsonBody json,
            @Context UriInfo uri) {
        this.directory = directory;
        this.loading = loading;
        this.forecast = forecast;
        this.callers = callers;
        this.json = json;
        this.uri = uri;
    }

    @GET
    @Operation(summary = "The days of a year that differ from their weekday; 404 where its notice is not loaded")
    public CalendarYearView calendar(@PathParam("year") int year) {
        return directory.copy().calendar().years().stream()
                .filter(loaded -> loaded.year() == year)
                .findFirst()
                .map(CalendarYearView::of)
                .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    }

    @POST
    @RolesAllowed(RoleNames.DIRECTORY_ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Loads a year of the working calendar",
            description = "With dryRun=true nothing is loaded, and forecast says which provisional deadlines of tasks"
                    + " would move; forecastsElsewhere are the addresses that say the same of the other lines of work"
                    + " for the same body.")
    @Parameter(name = DRY_RUN, in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    public LoadedYearView load(
            @PathParam("year") int year,
            @RequestBody(content = @Content(schema = @Schema(implementation = CalendarNotice.class))) byte[] body) {
        QueryParameters query = QueryParameters.of(uri);
        boolean dryRun = query.flag(DRY_RUN);
        query.verify();
        return take(json.read(body, CalendarNotice.class).of(year), dryRun);
    }

    @POST
    @RolesAllowed(RoleNames.DIRECTORY_ADMIN)
    @Consumes(WORKBOOK)
    @Operation(summary = "The same as a workbook: date, kind (HOLIDAY 休, MAKE_UP 班), festival below a line of headings")
    @Parameter(name = DRY_RUN, in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = NOTICE, in = ParameterIn.QUERY, required = true, schema = @Schema(type = SchemaType.STRING))
    public LoadedYearView loadWorkbook(@PathParam("year") int year, byte[] workbook) {
        QueryParameters query = QueryParameters.of(uri);
        boolean dryRun = query.flag(DRY_RUN);
        String notice = query.text(NOTICE);
        if (notice == null) {
            query.reject(FieldError.of(NOTICE, "not-null"));
        } else if (notice.isBlank() || notice.length() > CalendarNotice.LONGEST_NOTICE) {
            query.reject(FieldError.of(NOTICE, "size", 1, CalendarNotice.LONGEST_NOTICE));
        }
        query.verify();
        return take(CalendarWorkbook.read(workbook, String.valueOf(notice)).of(year), dryRun);
    }

    private LoadedYearView take(CalendarYear year, boolean dryRun) {
        if (!dryRun) {
            loading.load(year, callers.current().subject());
            return new LoadedYearView(CalendarYearView.of(year), true, null, List.of());
        }
        return new LoadedYearView(
                CalendarYearView.of(year),
                false,
                forecast.of(Task.KIND.name(), year, callers.current()),
                List.of(
                        "/api/v1/petitions/deadline-forecasts/" + year.year(),
                        "/api/v1/findings/deadline-forecasts/" + year.year()));
    }
}
