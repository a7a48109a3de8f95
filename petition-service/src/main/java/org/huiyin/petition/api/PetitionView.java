package org.huiyin.petition.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.petition.GivenAnswer;
import org.huiyin.petition.Petition;
import org.huiyin.petition.citizen.LatestRating;
import org.huiyin.petition.petitioner.MaskedPetitioner;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;
import org.huiyin.tracking.item.EventTimes;
import org.jspecify.annotations.Nullable;

/**
 * A petition as the API shows it to whoever may see it, with its own title.
 *
 * @param reply the latest answer or reply, also of a cycle before; of a merged petition that of its main one
 * @param evidence of the latest reply
 * @param queryCode only in the answer to the registration: what opens the petition to its petitioner
 * @param rating what the petitioner says of the present cycle
 * @param erasedAt when its words and the petitioner's data were erased: then the title is that of the category
 * @param petitioner masked, for whoever handles the petition and for auditors; never in lists
 * @param caseOwner the post of the leader who answers for it in person
 * @param concludedByReview whether its opinion went through review and re-review: nothing follows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PetitionView(
        @JsonUnwrapped WorkItemView item,
        @Nullable String content,
        @Nullable String externalNumber,
        @Nullable String reply,
        @Nullable String evidence,
        @Nullable String noEvidenceReason,
        @Nullable String caseOwner,
        List<ReviewView> reviews,
        boolean concludedByReview,
        @Nullable String queryCode,
        LatestRating.@Nullable Stated rating,
        @Nullable OffsetDateTime erasedAt,
        @Nullable MaskedPetitioner petitioner) {
    /** @param answering the petition that it is merged into, or itself */
    static PetitionView of(
            Petition petition, Petition answering, Viewing viewing, @Nullable MaskedPetitioner petitioner) {
        GivenAnswer answer = answering.words().answer();
        return new PetitionView(
                WorkItemView.of(petition.tracking(), petition.title(), viewing),
                petition.words().content(),
                petition.externalNumber(),
                answer == null ? null : answer.reply(),
                answer == null ? null : answer.evidence(),
                answer == null ? null : answer.noEvidenceReason(),
                petition.caseOwner(),
                ReviewView.of(petition.reviews(), viewing.at()),
                petition.concludedByReview(),
                petition.queryCode(),
                petition.rating().of(petition.tracking()).orElse(null),
                EventTimes.orNull(petition.words().erasedAt()),
                petitioner);
    }
}
