package org.huiyin.gateway.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.web.RoleNames;

/** The reconciliation over HTTP. */
@Path("/api/v1/indicators/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Indicators")
public class ReconciliationResource {
    private final Reconciling reconciling;

    ReconciliationResource(Reconciling reconciling) {
        this.reconciling = reconciling;
    }

    @GET
    @RolesAllowed({RoleNames.SUPERVISOR, RoleNames.LEADER, RoleNames.AUDITOR, RoleNames.INSPECTION_OFFICER})
    @Operation(summary = "The difference between what the services count and what the gateway counts, which must be 0")
    public Reconciliation reconciliation() {
        return reconciling.now();
    }
}
