package org.huiyin.inspection.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.event.Dimension;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.web.ProblemException;

/** The rounds of all terms. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<InspectionRound, UUID> {
    private static final List<Dimension> OF_A_PROGRAMME = List.of(Dimension.PROGRAMME, Dimension.TERM);
    private static final List<Dimension> OF_A_ROUND =
            List.of(Dimension.PROGRAMME, Dimension.TERM, Dimension.ROUND, Dimension.ROUND_KIND);

    /** @throws ProblemException 422 {@code unknown-round} */
    public InspectionRound require(RoundKey key) {
        return find(
                        "programme = ?1 and term is not distinct from ?2 and number = ?3 and kind = ?4",
                        String.valueOf(key.programme()),
                        key.term(),
                        key.number(),
                        key.kind())
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(InspectionProblem.UNKNOWN_ROUND));
    }

    /**
     * What an inspector sees, as dimension values: the rounds with a group that lists the subject; and, for those of them
     * that look back, what the same programme found in their targets before.
     */
    public List<Map<Dimension, String>> slicesOf(String subject) {
        return find("select r from InspectionRound r join r.groups.members m where m.subject = ?1", subject).stream()
                .flatMap(round -> Stream.concat(Stream.of(slice(round, OF_A_ROUND)), slicesLookedBackAt(round)))
                .distinct()
                .toList();
    }

    /** Of a look-back, what its programme found in its targets, of the same term where there are terms. */
    private static Stream<Map<Dimension, String>> slicesLookedBackAt(InspectionRound round) {
        if (round.kind() != RoundKind.LOOK_BACK) {
            return Stream.empty();
        }
        return Stream.concat(round.targets().stream(), round.extendedTargets().stream())
                .map(unit -> {
                    Map<Dimension, String> slice = slice(round, OF_A_PROGRAMME);
                    slice.put(Dimension.TARGET, unit);
                    return slice;
                });
    }

    /** Without a dimension that the round does not have: no other round of its programme has it either. */
    private static Map<Dimension, String> slice(InspectionRound round, List<Dimension> dimensions) {
        Map<Dimension, String> slice = new EnumMap<>(Dimension.class);
        for (Dimension dimension : dimensions) {
            String value = round.tracking().dimensions().value(dimension);
            if (value != null) {
                slice.put(dimension, value);
            }
        }
        return slice;
    }
}
