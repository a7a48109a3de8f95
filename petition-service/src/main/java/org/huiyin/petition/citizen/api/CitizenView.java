package org.huiyin.petition.citizen.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
    static CitizenView of(Petition petition) {
        PetitionState state = PetitionLifecycle.TABLE.state(petition.tracking().status());
        return new CitizenView(
                CodeView.of(state.name(), state.chinese()),
                petition.replied(state) ? petition.reply() : null,
                petition.rating().orElse(null));
    }
}
