package org.huiyin.petition.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
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
 * @param reply the latest answer or reply, also of a cycle before
 * @param evidence of the latest reply
 * @param queryCode only in the answer to the registration: what opens the petition to its petitioner
 * @param rating what the petitioner says of the present cycle
 * @param erasedAt when its words and the petitioner's data were erased: then the title is that of the category
 * @param petitioner masked, for whoever handles the petition and for auditors; never in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PetitionView(
        @JsonUnwrapped WorkItemView item,
        @Nullable String content,
        @Nullable String externalNumber,
        @Nullable String reply,
        @Nullable String evidence,
        @Nullable String noEvidenceReason,
        @Nullable String queryCode,
        LatestRating.@Nullable Stated rating,
        @Nullable OffsetDateTime erasedAt,
        @Nullable MaskedPetitioner petitioner) {
    static PetitionView of(Petition petition, Viewing viewing, @Nullable MaskedPetitioner petitioner) {
        return new PetitionView(
                WorkItemView.of(petition.tracking(), petition.title(), viewing),
                petition.content(),
                petition.externalNumber(),
                petition.reply(),
                petition.evidence(),
                petition.noEvidenceReason(),
                petition.queryCode(),
                petition.rating().orElse(null),
                EventTimes.orNull(petition.erasedAt()),
                petitioner);
    }
}
