package org.huiyin.inspection.coverage.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huiyin.inspection.coverage.CoverageAction;
import org.huiyin.inspection.coverage.CoverageLine;
import org.huiyin.inspection.coverage.PlanCoverage;
import org.huiyin.tracking.api.DeadlineView;
import org.huiyin.tracking.api.HistoryView;
import org.huiyin.tracking.api.ImportLine;
import org.huiyin.tracking.api.ImportResult;
import org.huiyin.tracking.api.JournalView;
import org.huiyin.tracking.api.VerificationView;
import org.huiyin.tracking.api.WorkItemApi;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.query.ItemCounts;
import org.huiyin.web.Page;
import org.jspecify.annotations.Nullable;

/** Coverage targets 巡察覆盖对象. Roles and scope are checked by the line's rules. */
@Path("/api/v1/coverage-targets")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoverageResource {
    private final CoverageLine line;
    private final WorkItemApi api;

    CoverageResource(CoverageLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    /** A page, for the OpenAPI document. */
    record CoveragePage(
            List<CoverageView> items,
            @Nullable String next,
            @Nullable Long total,
            @Nullable List<String> withheld) {}

    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoveragePage.class)))
    public Page<Object> list() {
        return api.list(line);
    }

    @GET
    @Path("/counts")
    public ItemCounts.Counts counts() {
        return api.counts(line);
    }

    @GET
    @Path("/verification")
    public VerificationView verification() {
        return api.verification(line);
    }

    @GET
    @Path("/journal")
    public JournalView journal() {
        return api.journal(line);
    }

    @GET
    @Path("/{id}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoverageView.class)))
    public Response one(@PathParam("id") UUID id) {
        return api.one(line, id);
    }

    @GET
    @Path("/{id}/history")
    public HistoryView history(@PathParam("id") UUID id) {
        return api.history(line, id);
    }

    @GET
    @Path("/{id}/history/{sequence}")
    public HistoryView.Entry historyEntry(@PathParam("id") UUID id, @PathParam("sequence") long sequence) {
        return api.historyEntry(line, id, sequence);
    }

    @GET
    @Path("/{id}/deadline")
    public DeadlineView deadline(@PathParam("id") UUID id) {
        return api.deadline(line, id);
    }

    @POST
    @Path("/imports")
    @Consumes("application/x-ndjson")
    public ImportResult importLines(
            @RequestBody(content = @Content(schema = @Schema(implementation = ImportLine.class))) InputStream body)
            throws IOException {
        return api.importLines(line, body);
    }

    @POST
    public Response register(
            @RequestBody(content = @Content(schema = @Schema(implementation = PlanCoverage.class))) byte[] body) {
        return api.register(line, body);
    }

    @POST
    @Path("/{id}/cancellations")
    public Response cancel(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        return api.act(line, id, CoverageAction.CANCEL, body);
    }
}
