package org.huiyin.petition.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.huiyin.petition.GivenAnswer;
import org.huiyin.petition.Petition;
import org.huiyin.petition.petitioner.MaskedPetitioner;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;
import org.jspecify.annotations.Nullable;

/**
 * A petition as the API shows it to whoever may see it, with its own title.
 *
 * @param reply the latest answer or reply, also of a cycle before; of a merged petition that of its main one
 * @param evidence of the latest reply
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
        @Nullable MaskedPetitioner petitioner,
        @Nullable String caseOwner,
        List<ReviewView> reviews,
        boolean concludedByReview) {
    /** @param answering the petition that it is merged into, or itself */
    static PetitionView of(
            Petition petition, Petition answering, Viewing viewing, @Nullable MaskedPetitioner petitioner) {
        GivenAnswer answer = answering.answer();
        return new PetitionView(
                WorkItemView.of(petition.tracking(), petition.title(), viewing),
                petition.content(),
                petition.externalNumber(),
                answer == null ? null : answer.reply(),
                answer == null ? null : answer.evidence(),
                answer == null ? null : answer.noEvidenceReason(),
                petitioner,
                petition.caseOwner(),
                ReviewView.of(petition.reviews(), viewing.at()),
                petition.concludedByReview());
    }
}
