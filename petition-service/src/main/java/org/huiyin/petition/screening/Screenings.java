package org.huiyin.petition.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiyin.directory.Directory;
import org.huiyin.event.EventJson;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.FieldError;
import org.huiyin.web.ProblemException;

/** All reports on disputes. A report says what the ledger of petitions says, or it is not taken. */
@ApplicationScoped
public class Screenings implements PanacheRepositoryBase<DisputeScreening, UUID> {
    private static final String DISPUTES = "disputes";
    private static final String REGISTERED_BY_THE_UNIT = """
            select count(*) from petition p
            join fact_interval c on c.item_id = p.id and c.until is null and c.clock = 'REGISTERED'
            where p.registered_in = :unit and c.day between :from and :to and c.category in (:categories)
            """;

    private final EntityManager entities;
    private final Directory directory;
    private final Clock clock;

    Screenings(EntityManager entities, Directory directory, Clock clock) {
        this.entities = entities;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 409 for a number that is not the ledger's and for a second report on the same days, 422
     *     for days that are no period, 400 for days to come
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DisputeScreening report(ReportScreening body, String subject) {
        body.requirePeriod();
        if (body.to().isAfter(LocalDate.ofInstant(clock.instant(), EventJson.ZONE))) {
            throw FieldError.of("to", "past-or-present").problem();
        }
        requireLedger(body);
        requireFirst(body);
        DisputeScreening screening = new DisputeScreening(body, subject, clock.instant());
        persistAndFlush(screening);
        return screening;
    }

    private void requireLedger(ReportScreening body) {
        long counted = counted(body);
        if (counted != body.found()) {
            throw new ProblemException(ScreeningProblem.SCREENING_DIFFERS, counted).with("counted", counted);
        }
    }

    private void requireFirst(ReportScreening body) {
        of(Set.of(body.unit()), body.from(), body.to()).forEach(existing -> {
            throw new ProblemException(TrackingProblem.ALREADY_EXISTS).with("id", existing.id());
        });
    }

    private long counted(ReportScreening body) {
        Number count = (Number) entities.createNativeQuery(REGISTERED_BY_THE_UNIT)
                .setParameter("unit", body.unit())
                .setParameter("from", body.from())
                .setParameter("to", body.to())
                .setParameter("categories", directory.copy().categories().subtree(DISPUTES))
                .getSingleResult();
        return count.longValue();
    }

    /** The reports of these units on exactly these days. */
    public List<DisputeScreening> of(Set<String> units, LocalDate from, LocalDate to) {
        return list(
                "from DisputeScreening s where s.unit in ?1 and s.firstDay = ?2 and s.lastDay = ?3 order by s.unit",
                units,
                from,
                to);
    }
}
