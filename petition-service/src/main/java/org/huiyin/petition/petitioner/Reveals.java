package org.huiyin.petition.petitioner;

import com.fasterxml.uuid.Generators;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiyin.petition.PetitionProblem;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who saw which petitioner's data in clear. */
@ApplicationScoped
public class Reveals implements PanacheRepositoryBase<Reveal, UUID> {
    private final Petitioners petitioners;
    private final Clock clock;

    Reveals(Petitioners petitioners, Clock clock) {
        this.petitioners = petitioners;
        this.clock = clock;
    }

    /**
     * Which reveals are meant.
     *
     * @param number of the petition, null for any
     * @param subject who saw it, null for anybody
     * @param concealed units whose reports are hidden from the reader
     */
    public record Filter(@Nullable String number, @Nullable String subject, Set<String> concealed) {
        private Condition condition() {
            Condition condition = new Condition();
            condition.and("number = :number", "number", number);
            condition.and("subject = :subject", "subject", subject);
            condition.and(
                    "(concernedUnit is null or concernedUnit not in (:concealed))",
                    "concealed",
                    concealed.isEmpty() ? null : concealed);
            return condition;
        }
    }

    /** What is asked for, part by part; a part without a value is left out. */
    private static final class Condition {
        private final List<String> parts = new ArrayList<>(List.of("true = true"));
        private final Map<String, Object> parameters = new HashMap<>();

        void and(String part, String name, @Nullable Object value) {
            if (value != null) {
                parts.add(part);
                parameters.put(name, value);
            }
        }

        String text() {
            return String.join(" and ", parts);
        }
    }

    /**
     * The data in clear; that they were shown is recorded in the same transaction, or they are not shown.
     *
     * @throws ProblemException 409 {@code no-petitioner} where nothing is known
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PetitionerDetails reveal(Tracking petition, Actor actor, String reason) {
        PetitionerDetails details =
                petitioners.find(petition.id()).orElseThrow(() -> new ProblemException(PetitionProblem.NO_PETITIONER));
        Step step = new Step(actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        persist(new Reveal(Generators.timeBasedEpochGenerator().generate(), petition, step, reason));
        return details;
    }

    /**
     * A part of the list, newest first.
     *
     * @param before the last entry of the part before, null for the first
     */
    public List<Reveal> find(Filter filter, @Nullable UUID before, int limit) {
        Condition condition = filter.condition();
        condition.and("id < :before", "before", before);
        return find(condition.text() + " order by id desc", condition.parameters)
                .range(0, limit - 1)
                .list();
    }

    public long count(Filter filter) {
        Condition condition = filter.condition();
        return count(condition.text(), condition.parameters);
    }
}
