package org.huiyin.tracking.action;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.TimeDriven;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.journal.Journal;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.web.Caller;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.huiyin.web.WebProblem;

/**
 * Takes over items with their dated actions: the same lifecycle, policies and four eyes as by hand, one journal row and
 * event for each action. An item whose key is known is left as it is.
 */
@ApplicationScoped
public class Imports {
    private final EntityManager entities;
    private final Desk desk;
    private final Journal journal;
    private final Access access;
    private final Clock clock;

    Imports(EntityManager entities, Desk desk, Journal journal, Access access, Clock clock) {
        this.entities = entities;
        this.desk = desk;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /** An item and what happened to it, oldest first. */
    public record Line<R extends ActionBody>(int number, String key, Step step, R item, List<DatedAction> actions) {}

    /** An action by name; its body was read as the action's class. */
    public record DatedAction(String name, Step step, ActionBody body) {}

    /**
     * Imports lines in one transaction.
     *
     * @param importer the subject of the caller; stands in each journal row, beside the actor that the line names
     * @return how many were new
     * @throws ProblemException 422 {@code import-line} for the first line that could not have happened; then none of
     *     these lines is imported; 409 {@code already-exists} where two of them cannot both be
     */
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody>
            int take(LineOfWork<I, S, A, R> line, List<Line<R>> lines, String importer) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> takeAll(line, lines, importer));
        } catch (ConstraintViolationException e) {
            throw new ProblemException(TrackingProblem.ALREADY_EXISTS);
        }
    }

    private <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody>
            int takeAll(LineOfWork<I, S, A, R> line, List<Line<R>> lines, String importer) {
        entities.setFlushMode(FlushModeType.COMMIT);
        journal.importing(importer);
        Set<String> known = known(line, lines);
        List<I> taken = new ArrayList<>();
        for (Line<R> one : lines) {
            if (known.add(one.key())) {
                taken.add(explained(one.number(), () -> replay(line, one)));
            }
        }
        desk.admit(taken);
        entities.flush();
        entities.clear();
        return taken.size();
    }

    private <R extends ActionBody> Set<String> known(LineOfWork<?, ?, ?, R> line, List<Line<R>> lines) {
        return new HashSet<>(entities.createQuery(
                        "select importKey from Tracking where kind = :kind and importKey in :keys", String.class)
                .setParameter("kind", line.kind().name())
                .setParameter("keys", lines.stream().map(Line::key).collect(Collectors.toSet()))
                .getResultList());
    }

    private <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody>
            I replay(LineOfWork<I, S, A, R> line, Line<R> one) {
        requireRole(line.lifecycle().registrars(), one.step().actor());
        requirePast(one.step());
        I item = desk.begin(line, one.item(), one.step());
        item.tracking().setImportKey(one.key());
        for (DatedAction dated : one.actions()) {
            A action = line.lifecycle().action(dated.name()).orElseThrow();
            requireAfter(item.tracking(), dated.step());
            requireScope(line, item, action, dated.step().actor());
            desk.take(line, item, action, dated.body(), dated.step());
        }
        TimeDriven.elapse(item.tracking(), clock.instant());
        return item;
    }

    private void requireAfter(Tracking item, Step step) {
        if (!step.at().isAfter(item.changedAt())) {
            throw new ProblemException(TrackingProblem.ORDER_OF_INSTANTS);
        }
        requirePast(step);
    }

    private void requirePast(Step step) {
        if (step.at().isAfter(clock.instant())) {
            throw new ProblemException(TrackingProblem.ORDER_OF_INSTANTS);
        }
    }

    private <I extends WorkItem, A extends Enum<A> & ItemAction> void requireScope(
            LineOfWork<I, ?, A, ?> line, I item, A action, Actor actor) {
        Set<Role> own = Role.of(actor.role()).map(Set::of).orElse(Set.of());
        access.requireActor(line, new Caller(actor.subject(), own, actor.unit()), action, item);
    }

    private static void requireRole(Set<Role> roles, Actor actor) {
        if (Role.of(actor.role()).filter(roles::contains).isEmpty()) {
            throw new ProblemException(WebProblem.FORBIDDEN);
        }
    }

    private static <I> I explained(int line, Supplier<I> replay) {
        try {
            return replay.get();
        } catch (ProblemException e) {
            throw new ProblemException(
                            TrackingProblem.IMPORT_LINE, line, e.type().slug())
                    .with("line", line)
                    .with("cause", e.type().slug());
        }
    }
}
