package org.huiyin.tracking.item;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Change;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.event.Topics;
import org.huiyin.tracking.lifecycle.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * What all kinds of items have in common and the whole of their public state: composed into the aggregate, never
 * inherited. Its methods change state in memory; {@link #record} closes a change, and the journal writes what was
 * recorded in the transaction's end.
 */
@Entity
@Table(name = "work_item")
public class Tracking {
    @Id
    private UUID id;

    private String kind;
    private @Nullable String number;

    @Column(name = "import_key")
    private @Nullable String importKey;

    private int partition;
    private long sequence;
    private String status;

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.OPEN;

    private String title;

    @Convert(converter = Columns.Dims.class)
    private Dimensions dimensions;

    private int cycle = 1;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Embedded
    private RunningDeadline deadline = new RunningDeadline();

    @Embedded
    private Handling handling = new Handling();

    @Convert(converter = Columns.Facts.class)
    private FactLog facts = FactLog.EMPTY;

    @Embedded
    private Counted counted = new Counted();

    @Embedded
    private Supervision supervision = new Supervision();

    @Convert(converter = Columns.Links.class)
    private List<Link> links = List.of();

    @Column(name = "last_hash")
    private byte[] lastHash = {};

    @Column(name = "next_sweep_at")
    private @Nullable Instant nextSweepAt;

    @Transient
    private @Nullable String numberPrefix;

    @Transient
    private final List<Recorded> pending = new ArrayList<>();

    /** For JPA. */
    protected Tracking() {}

    /** A new item whose registration is still to be {@linkplain #record recorded}. */
    public Tracking(UUID id, ItemKind kind, String title, Dimensions dimensions, Instant at) {
        this.id = id;
        this.kind = kind.name();
        this.numberPrefix = kind.numberPrefix();
        this.partition = Topics.partition(id);
        this.status = "";
        this.title = title;
        this.dimensions = dimensions;
        this.registeredAt = at;
        this.changedAt = at;
    }

    /** The fact holds from that instant; an earlier instant of the same fact stays. */
    public void set(Fact fact, Instant at) {
        facts = facts.with(fact, at);
    }

    public void end(Fact... ended) {
        facts = facts.without(ended);
    }

    /** Numbers of a ledger, which contributes them instead of itself. */
    public void setQuantities(Map<Fact, Long> numbers) {
        counted.setQuantities(numbers);
    }

    /** Hands the item to other dimensions, e.g. another unit; its counts follow. */
    public void move(Dimensions to) {
        if (!to.equals(dimensions)) {
            counted.moved();
        }
        dimensions = to;
    }

    /** Adds one event of a flow to the day, with the facts of this moment, once per clock and cycle. */
    public void flow(CountingClock clock, Instant at) {
        counted.flow(clock, at, cycle, facts.set());
    }

    /** Opens the next cycle: facts of the finished one end, what outlives a cycle stays. */
    public void nextCycle(Instant at) {
        cycle++;
        facts = facts.nextCycle().with(Fact.REOPENED, at);
        completedAt = null;
        deadline.nextCycle();
        handling.nextCycle();
        supervision.nextCycle(at);
    }

    void completed(@Nullable Instant at) {
        completedAt = at;
    }

    /** The first instant that can follow what happened so far: now, or a microsecond after the last change. */
    public Instant following(Instant now) {
        Instant earliest = sequence == 0 ? changedAt : changedAt.plus(1, ChronoUnit.MICROS);
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        return at.isBefore(earliest) ? earliest : at;
    }

    /** Closes a change: the state it led to, who made it and when, and what it contributes from now on. */
    public void record(String action, ItemState to, Step step, ActionBody body) {
        String before = sequence == 0 ? null : status;
        sequence++;
        status = to.name();
        phase = to.phase();
        changedAt = step.at();
        reschedule();
        Counted.Difference counts = counted.update(this);
        Change change = new Change(action, before, status, step.actor().role());
        pending.add(new Recorded(
                PublicState.after(change, this),
                step.actor(),
                body.words(),
                body.particulars(),
                counts.closed(),
                counts.opened()));
    }

    /** What was recorded since the last call, oldest first; the caller journals it in this transaction. */
    public List<Recorded> takePending() {
        List<Recorded> taken = List.copyOf(pending);
        pending.clear();
        return taken;
    }

    public void setNumber(String assigned) {
        number = assigned;
    }

    public void setLastHash(byte[] hash) {
        lastHash = hash.clone();
    }

    public void setImportKey(String key) {
        importKey = key;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public @Nullable String numberPrefix() {
        return numberPrefix;
    }

    public @Nullable String number() {
        return number;
    }

    public int partition() {
        return partition;
    }

    public long sequence() {
        return sequence;
    }

    public String status() {
        return status;
    }

    public Phase phase() {
        return phase;
    }

    public String title() {
        return title;
    }

    public Dimensions dimensions() {
        return dimensions;
    }

    public int cycle() {
        return cycle;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public RunningDeadline deadline() {
        return deadline;
    }

    public Handling handling() {
        return handling;
    }

    public FactLog facts() {
        return facts;
    }

    public Supervision supervision() {
        return supervision;
    }

    public List<Link> links() {
        return links;
    }

    /** All of them, e.g. with one more. */
    public void link(List<Link> all) {
        links = List.copyOf(all);
    }

    Counted counted() {
        return counted;
    }

    public byte[] lastHash() {
        return lastHash.clone();
    }

    /** Sets when the sweep looks at it again. */
    void reschedule() {
        nextSweepAt = TimeDriven.next(this);
    }

    @Nullable Instant nextSweepAt() {
        return nextSweepAt;
    }
}
