package org.huiyin.inspection.finding.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.huiyin.inspection.finding.FindingAction;
import org.huiyin.inspection.finding.FindingLine;
import org.huiyin.inspection.rectification.AddMeasure;
import org.huiyin.inspection.rectification.HandInPlan;
import org.huiyin.inspection.rectification.LongTermMark;
import org.huiyin.inspection.rectification.LongTermReview;
import org.huiyin.inspection.rectification.MeasureReport;
import org.huiyin.inspection.rectification.PublicationDecision;
import org.huiyin.tracking.api.WorkItemApi;

/** What is done to rectify a finding, beside its way through the states. Roles and scope are checked by the line's rules. */
@Path("/api/v1/findings")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RectificationResource {
    private final FindingLine line;
    private final WorkItemApi api;

    RectificationResource(FindingLine line, WorkItemApi api) {
        this.line = line;
        this.api = api;
    }

    @POST
    @Path("/{id}/plans")
    public Response handInPlan(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = HandInPlan.class))) byte[] body) {
        return api.act(line, id, FindingAction.HAND_IN_PLAN, body);
    }

    @POST
    @Path("/{id}/measures")
    public Response addMeasure(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = AddMeasure.class))) byte[] body) {
        return api.act(line, id, FindingAction.ADD_MEASURE, body);
    }

    @POST
    @Path("/{id}/measure-reports")
    public Response reportMeasure(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = MeasureReport.class))) byte[] body) {
        return api.act(line, id, FindingAction.REPORT_MEASURE, body);
    }

    @POST
    @Path("/{id}/long-term-marks")
    public Response markLongTerm(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = LongTermMark.class))) byte[] body) {
        return api.act(line, id, FindingAction.MARK_LONG_TERM, body);
    }

    @POST
    @Path("/{id}/long-term-reviews")
    public Response reviewLongTerm(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = LongTermReview.class))) byte[] body) {
        return api.act(line, id, FindingAction.REVIEW_LONG_TERM, body);
    }

    @POST
    @Path("/{id}/publication-decisions")
    public Response decidePublication(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = PublicationDecision.class)))
                    byte[] body) {
        return api.act(line, id, FindingAction.DECIDE_PUBLICATION, body);
    }
}
