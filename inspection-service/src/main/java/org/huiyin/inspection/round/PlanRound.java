package org.huiyin.inspection.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A new round.
 *
 * @param term null for a programme without terms
 * @param programme null for party inspection
 * @param targets codes of the primary units to be inspected
 * @param extendedTargets 延伸巡察: codes of the villages and communities looked at beside them; null for none
 */
public record PlanRound(
        @Nullable @Positive Integer term,
        @Positive int number,
        @NotNull RoundKind kind,
        @Nullable Programme programme,
        @NotEmpty @Size(max = 50) List<@Valid Group> groups,
        @NotEmpty @Size(max = 500) List<@NotBlank String> targets,
        @Nullable @Size(max = 1000) List<@NotBlank String> extendedTargets,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn)
        implements ActionBody {

    public PlanRound {
        extendedTargets = extendedTargets == null ? List.of() : List.copyOf(extendedTargets);
    }

    RoundKey key() {
        return new RoundKey(term, number, kind, programme);
    }

    /** @throws ProblemException 422 for a round that ends before it starts */
    void requireOrderOfDays() {
        if (endsOn.isBefore(startsOn)) {
            throw new ProblemException(InspectionProblem.ENDS_BEFORE_START, endsOn.toString(), startsOn.toString());
        }
    }

    /**
     * An inspection group 巡察组.
     *
     * @param members the token subjects that may work in this round
     */
    public record Group(
            @NotBlank @Size(max = 100) String name,
            @NotEmpty @Size(max = 100) List<@NotBlank String> members) {}
}
