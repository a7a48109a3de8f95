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
import java.util.function.Function;
import org.huiyin.inspection.coverage.CoverageLifecycle;
import org.huiyin.inspection.finding.FindingLifecycle;
import org.huiyin.inspection.lead.LedgerLifecycle;
import org.huiyin.inspection.quantity.QuantityLifecycle;
import org.huiyin.inspection.rectification.MeasureKind;
import org.huiyin.inspection.rectification.MeasureState;
import org.huiyin.inspection.rectification.Publication;
import org.huiyin.inspection.round.Evaluation;
import org.huiyin.inspection.round.Programme;
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
        codes.put("quantityActions", CodeView.actions(QuantityLifecycle.TABLE));
        codes.put("roundKinds", codes(RoundKind.values(), RoundKind::chinese));
        codes.put("programmes", codes(Programme.values(), Programme::chinese));
        codes.put("measureKinds", codes(MeasureKind.values(), MeasureKind::chinese));
        codes.put("measureStates", codes(MeasureState.values(), MeasureState::chinese));
        codes.put("publications", codes(Publication.values(), Publication::chinese));
        codes.put("evaluators", codes(Evaluation.Evaluator.values(), Evaluation.Evaluator::chinese));
        codes.put("grades", codes(Evaluation.Grade.values(), Evaluation.Grade::chinese));
        return codes;
    }

    private static <E extends Enum<E>> List<CodeView> codes(E[] values, Function<E, String> chinese) {
        return Arrays.stream(values)
                .map(one -> CodeView.of(one.name(), chinese.apply(one)))
                .toList();
    }
}
