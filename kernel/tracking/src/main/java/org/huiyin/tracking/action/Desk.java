package org.huiyin.tracking.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.FactLog;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.TimeDriven;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.journal.Journal;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.tracking.lifecycle.Transition;
import org.huiyin.web.Caller;
import org.huiyin.web.ProblemException;

/** Registers items and takes actions on them, each with its journal row, in the caller's transaction. */
@ApplicationScoped
public class Desk {
    private final EntityManager entities;
    private final Journal journal;
    private final Access access;
    private final AttachedFiles files;
    private final Escalations escalations;
    private final Clock clock;

    Desk(
            EntityManager entities,
            Journal journal,
            Access access,
            AttachedFiles files,
            Escalations escalations,
            Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.access = access;
        this.files = files;
        this.escalations = escalations;
        this.clock = clock;
    }

    /** The item as it is, without a lock. */
    public <I extends WorkItem> Optional<I> find(LineOfWork<I, ?, ?, ?> line, UUID id) {
        return Optional.ofNullable(entities.find(line.type(), id));
    }

    /** The item as it is now, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <I extends WorkItem> I lock(LineOfWork<I, ?, ?, ?> line, UUID id) {
        return lock(line, id, Set.of());
    }

    /** The same with all other items that the action touches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <I extends WorkItem> I lock(LineOfWork<I, ?, ?, ?> line, UUID id, ActionBody body) {
        return lock(line, id, line.lockedWith(id, body));
    }

    private <I extends WorkItem> I lock(LineOfWork<I, ?, ?, ?> line, UUID id, Set<UUID> others) {
        Set<UUID> all = new HashSet<>(others);
        all.add(id);
        entities.clear();
        entities.createQuery("from Tracking where id in :ids order by id", Tracking.class)
                .setParameter("ids", all)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return entities.find(line.type(), id);
    }

    /** Persists and journals a new item. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody>
            I register(LineOfWork<I, S, A, R> line, R body, Actor actor) {
        I item = begin(line, body, new Step(actor, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        admit(List.of(item));
        line.registered(item);
        return item;
    }

    /** Persists and journals new items with what is recorded of them; does nothing for none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void admit(List<? extends WorkItem> items) {
        if (!items.isEmpty()) {
            journal.write(items.stream().map(WorkItem::tracking).toList());
        }
        for (WorkItem item : items) {
            entities.persist(item.tracking());
            entities.persist(item);
        }
    }

    /** A new item with its registration recorded, neither persisted nor journaled. */
    <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody> I begin(
            LineOfWork<I, S, A, R> line, R body, Step step) {
        I item = line.register(body, step);
        Lifecycle<S, A> lifecycle = line.lifecycle();
        item.tracking().record(lifecycle.registration().name(), lifecycle.initial(), step, body);
        return item;
    }

    /**
     * Takes an action now and journals it, and what the system makes of it.
     *
     * @return the sequence of the action's own row
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> long act(
            LineOfWork<I, S, A, ?> line, I item, A action, ActionBody body, Actor actor) {
        Tracking tracking = item.tracking();
        FactLog before = tracking.facts();
        Instant now = clock.instant();
        Step step = new Step(actor, tracking.following(now));
        take(line, item, action, body, step);
        long row = tracking.sequence();
        escalations.follow(tracking, action, before, now);
        journal.write(List.of(tracking));
        line.spread(item, step);
        return row;
    }

    /**
     * Persists and journals new items that an action on another item brings forth, each with what is done with it at
     * once; they are in the database when this returns.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody>
            List<I> bringForth(
                    LineOfWork<I, S, A, R> line,
                    List<R> bodies,
                    A action,
                    Function<? super R, ? extends ActionBody> body,
                    Step step) {
        List<I> items = new ArrayList<>();
        for (R one : bodies) {
            I item = begin(line, one, step);
            take(line, item, action, body.apply(one), step);
            items.add(item);
        }
        admit(items);
        entities.flush();
        return items;
    }

    /** Takes the same action on several items, each locked and read anew, as a consequence of another item's action. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> void follow(
            LineOfWork<I, S, A, ?> line, List<I> items, A action, ActionBody body, Step step) {
        for (I item : items) {
            entities.refresh(item.tracking(), LockModeType.PESSIMISTIC_WRITE);
            take(
                    line,
                    item,
                    action,
                    body,
                    new Step(step.actor(), item.tracking().following(step.at())));
        }
        journal.write(items.stream().map(WorkItem::tracking).toList());
    }

    /** Takes an action at its step's instant and records it, not journaled yet. */
    <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> void take(
            LineOfWork<I, S, A, ?> line, I item, A action, ActionBody body, Step step) {
        Tracking tracking = item.tracking();
        TimeDriven.elapse(tracking, step.at());
        Step now = new Step(step.actor(), tracking.following(step.at()));
        S state = line.lifecycle().state(tracking.status());
        line.requireAdmissible(item, action);
        Transition<S, A> move = line.lifecycle().require(state, action, offered -> offers(line, item, offered));
        CommonRules.requireOtherEyes(tracking, action, step.actor().subject());
        List<AttachedFile> attached = attached(tracking, body);
        line.actions().apply(item, action, body, now);
        ItemState to = line.arrival(item, action, move.to());
        tracking.record(action.name(), to, now, attached.isEmpty() ? body : new WithFiles(body, attached));
    }

    private List<AttachedFile> attached(Tracking item, ActionBody body) {
        if (body.files().isEmpty()) {
            return List.of();
        }
        List<AttachedFile> found = files.find(item.id(), body.files());
        Set<UUID> unknown = new LinkedHashSet<>(body.files());
        found.forEach(file -> unknown.remove(file.id()));
        if (!unknown.isEmpty()) {
            throw new ProblemException(TrackingProblem.UNKNOWN_EVIDENCE).with("files", unknown);
        }
        return found;
    }

    private static <I extends WorkItem, A extends Enum<A> & ItemAction> boolean offers(
            LineOfWork<I, ?, A, ?> line, I item, A action) {
        return line.offers(item, action) && CommonRules.offers(item.tracking(), action);
    }

    /** The item as its reader sees it: with what the caller may do now. */
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Object view(
            LineOfWork<I, S, A, ?> line, I item, Caller caller) {
        return line.view(item, new Viewing(allowed(line, item, caller), clock.instant()));
    }

    /** The item as it stands in lists. */
    public <I extends WorkItem> Object entry(LineOfWork<I, ?, ?, ?> line, I item) {
        return line.view(item, new Viewing(null, clock.instant()));
    }

    private <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> List<String> allowed(
            LineOfWork<I, S, A, ?> line, I item, Caller caller) {
        S state = line.lifecycle().state(item.tracking().status());
        return line.lifecycle().from(state).stream()
                .filter(move -> offers(line, item, move.action()))
                .filter(move -> !CommonRules.isOwn(item.tracking(), move.action(), caller.subject()))
                .filter(move -> access.actor(line, caller, move.roles(), move.action(), item)
                        .isPresent())
                .map(move -> move.action().name())
                .distinct()
                .toList();
    }
}
