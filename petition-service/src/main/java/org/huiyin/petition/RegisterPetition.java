package org.huiyin.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huiyin.event.Dimensions;
import org.huiyin.petition.petitioner.PetitionerDetails;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A new petition.
 *
 * @param category a code of the directory
 * @param urgency {@link Urgency#NORMAL} if missing
 * @param externalNumber the number another system gave it, unique in its channel
 * @param concernedUnit code of the unit that a REPORT is about; null for every other kind
 * @param petitioner who petitions, null where nothing is known; kept apart and encrypted
 */
public record RegisterPetition(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 10_000) String content,
        @NotNull Channel channel,
        @NotNull PetitionKind petitionKind,
        @NotBlank @Size(max = 64) String category,
        @Nullable Urgency urgency,
        @Nullable @Size(min = 1, max = 64) String externalNumber,
        @Nullable @Size(min = 1, max = 64) String concernedUnit,
        @Nullable @Valid PetitionerDetails petitioner)
        implements ActionBody {

    /** @throws ProblemException 422 for a REPORT without a concerned unit and for any other kind with one */
    void requireConcernedUnitOfReports() {
        if (petitionKind == PetitionKind.REPORT && concernedUnit == null) {
            throw new ProblemException(PetitionProblem.CONCERNED_UNIT_MISSING);
        }
        if (petitionKind != PetitionKind.REPORT && concernedUnit != null) {
            throw new ProblemException(PetitionProblem.CONCERNED_UNIT_OUT_OF_PLACE, petitionKind.name());
        }
    }

    /** @param holder the code of the registrar's unit */
    Dimensions dimensions(String holder) {
        Urgency pressing = urgency == null ? Urgency.NORMAL : urgency;
        return new Dimensions(
                holder,
                List.of(),
                null,
                category,
                null,
                channel.name(),
                petitionKind.name(),
                pressing.name(),
                concernedUnit != null,
                concernedUnit,
                null,
                null,
                null,
                null);
    }
}
