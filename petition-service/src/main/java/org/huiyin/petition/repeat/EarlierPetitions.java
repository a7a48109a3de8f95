package org.huiyin.petition.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitScope;
import org.huiyin.petition.PetitionProblem;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.web.Caller;
import org.huiyin.web.ProblemException;

/** Which petitions another one may repeat, and who belongs to a chain. */
@ApplicationScoped
public class EarlierPetitions {
    private static final String CHAIN = """
            with recursive chain as (
                select id, repeats from petition where id = :id
                union
                select p.id, p.repeats from petition p join chain c on p.id = c.repeats or p.repeats = c.id)
            select id from chain
            """;

    private final Session session;
    private final Directory directory;

    EarlierPetitions(Session session, Directory directory) {
        this.session = session;
        this.directory = directory;
    }

    /**
     * Looks at a link before an operator makes it. A report is named in reports about the same unit alone, so that
     * nobody who must not know of it finds it in a link.
     *
     * @throws ProblemException 422 {@code unknown-petition} also for one that is concealed from the operator,
     *     {@code confidential-link}, {@code not-earlier}
     */
    public void requireRepeatable(UUID earlier, Tracking later, Step step) {
        Tracking found = session.find(Tracking.class, earlier);
        if (found == null || !found.kind().equals(later.kind()) || conceals(found, step.actor())) {
            throw new ProblemException(PetitionProblem.UNKNOWN_PETITION);
        }
        String concerned = found.dimensions().concernedUnit();
        if (concerned != null && !concerned.equals(later.dimensions().concernedUnit())) {
            throw new ProblemException(PetitionProblem.CONFIDENTIAL_LINK);
        }
        if (!found.registeredAt().isBefore(later.registeredAt())) {
            throw new ProblemException(PetitionProblem.NOT_EARLIER);
        }
    }

    private boolean conceals(Tracking item, Actor actor) {
        Caller operator = new Caller(actor.subject(), Set.of(), actor.unit());
        return UnitScope.of(operator, directory.copy().units())
                .conceals(item.dimensions().concernedUnit());
    }

    /** All petitions that repeat each other with this one, itself included, in no order. */
    public List<UUID> chain(UUID petition) {
        return session.createNativeQuery(CHAIN, UUID.class)
                .setParameter("id", petition)
                .getResultList();
    }
}
