package org.huiyin.petition.api;

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
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionKind;
import org.huiyin.petition.PetitionLifecycle;
import org.huiyin.petition.Redo;
import org.huiyin.petition.Refusal;
import org.huiyin.petition.Urgency;
import org.huiyin.petition.callback.Satisfaction;
import org.huiyin.petition.callback.Solution;
import org.huiyin.petition.review.ReviewOutcome;
import org.huiyin.petition.review.ReviewStage;
import org.huiyin.tracking.api.CodeView;

/** Every code of the petition line with both of its names. */
@Path("/api/v1/codes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class CodesResource {
    @GET
    public Map<String, List<CodeView>> codes() {
        Map<String, List<CodeView>> codes = new TreeMap<>(CodeView.common());
        codes.put("petitionStates", CodeView.states(PetitionLifecycle.TABLE));
        codes.put("petitionActions", CodeView.actions(PetitionLifecycle.TABLE));
        codes.put("channels", named(Channel.values(), Channel::chinese));
        codes.put("petitionKinds", named(PetitionKind.values(), PetitionKind::chinese));
        codes.put("urgencies", named(Urgency.values(), Urgency::chinese));
        codes.put("solutions", named(Solution.values(), Solution::chinese));
        codes.put("satisfactions", named(Satisfaction.values(), Satisfaction::chinese));
        codes.put("reviewStages", named(ReviewStage.values(), ReviewStage::chinese));
        codes.put("reviewOutcomes", named(ReviewOutcome.values(), ReviewOutcome::chinese));
        codes.put("refusalGrounds", named(Refusal.Ground.values(), Refusal.Ground::chinese));
        codes.put("redoCauses", named(Redo.Cause.values(), Redo.Cause::chinese));
        return codes;
    }

    private static <E extends Enum<E>> List<CodeView> named(E[] codes, Function<E, String> chinese) {
        return Arrays.stream(codes)
                .map(code -> CodeView.of(code.name(), chinese.apply(code)))
                .toList();
    }
}
