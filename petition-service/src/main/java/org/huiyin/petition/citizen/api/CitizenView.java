package org.huiyin.petition.citizen.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.huiyin.petition.GivenAnswer;
import org.huiyin.petition.Petition;
import org.huiyin.petition.PetitionLifecycle;
import org.huiyin.petition.PetitionState;
import org.huiyin.petition.citizen.LatestRating;
import org.huiyin.tracking.api.CodeView;
import org.jspecify.annotations.Nullable;

/**
 * All that a petitioner sees of a petition.
 *
 * @param status its code with both names
 * @param reply null while there is none, or while it is being worked over
 * @param rating of the present handling, null while there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitizenView(CodeView status, @Nullable String reply, LatestRating.@Nullable Stated rating) {
    private static final Set<PetitionState> REPLIED = Set.of(PetitionState.REPLIED, PetitionState.CLOSED);

    /** @param answering the petition that it is merged into, or itself */
    static CitizenView of(Petition petition, Petition answering) {
        PetitionState state = state(petition);
        return new CitizenView(
                CodeView.of(state.name(), state.chinese()),
                reply(answering),
                petition.rating().of(petition.tracking()).orElse(null));
    }

    /** Nothing while it is being worked over. */
    private static @Nullable String reply(Petition answering) {
        GivenAnswer answer = answering.words().answer();
        return answer == null || !REPLIED.contains(state(answering)) ? null : answer.reply();
    }

    private static PetitionState state(Petition petition) {
        return PetitionLifecycle.TABLE.state(petition.tracking().status());
    }
}
