package org.huiyin.inspection.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.inspection.coverage.CoverageLifecycle;
import org.huiyin.inspection.finding.FindingLifecycle;
import org.huiyin.inspection.lead.LedgerLifecycle;
import org.huiyin.inspection.round.RoundKind;
import org.huiyin.inspection.round.RoundLifecycle;
import org.huiyin.tracking.api.CodeView;

/** Every code of the inspection line with both of its names. */
@Path("/api/v1/codes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {
    @GET
    public Map<String, List<CodeView>> codes() {
        Map<String, List<CodeView>> codes = new TreeMap<>(CodeView.common());
        codes.put("findingStates", CodeView.states(FindingLifecycle.TABLE));
        codes.put("findingActions", CodeView.actions(FindingLifecycle.TABLE));
        codes.put("roundStates", CodeView.states(RoundLifecycle.TABLE));
        codes.put("roundActions", CodeView.actions(RoundLifecycle.TABLE));
        codes.put("ledgerActions", CodeView.actions(LedgerLifecycle.TABLE));
        codes.put("coverageStates", CodeView.states(CoverageLifecycle.TABLE));
        codes.put(
                "roundKinds",
                Arrays.stream(RoundKind.values())
                        .map(kind -> CodeView.of(kind.name(), kind.chinese()))
                        .toList());
        return codes;
    }
}
