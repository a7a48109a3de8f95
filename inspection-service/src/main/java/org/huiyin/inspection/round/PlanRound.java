package org.huiyin.inspection.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * A new round.
 *
 * @param programme null for party inspection
 * @param targets codes of the units to be inspected
 */
public record PlanRound(
        @Positive int term,
        @Positive int number,
        @NotNull RoundKind kind,
        @Nullable @Size(max = 64) String programme,
        @NotEmpty @Size(max = 50) List<@Valid Group> groups,
        @NotEmpty @Size(max = 500) List<@NotBlank String> targets,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn)
        implements ActionBody {

    RoundKey key() {
        return new RoundKey(term, number, kind, programme);
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
