package org.huiyin.task.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.directory.DirectoryCodec;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.event.EventJson;
import org.jspecify.annotations.Nullable;

/** The directory as it shall be: the files of this release, and over them what people entered since. */
@ApplicationScoped
public class DirectoryChanges {
    /** Any number: whoever holds it reads and publishes, so that an older state never follows a newer one. */
    private static final long LOCK = 20_261_125;

    private final EntityManager entities;
    private final Clock clock;

    DirectoryChanges(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** An entry with who entered it and when. */
    public record Entered(UnitChange change, String by, OffsetDateTime at) {}

    /** Keeps an entry, with who entered it. */
    @Transactional
    void enter(DirectoryRecord entry, String subject) {
        enter(entry, null, null, subject);
    }

    /**
     * Keeps an entry, with who entered it.
     *
     * @param change what was done, null where the entry says it
     * @param effectiveOn the first day on which it holds, null where it has none
     */
    @Transactional
    void enter(DirectoryRecord entry, @Nullable String change, @Nullable LocalDate effectiveOn, String subject) {
        entities.createNativeQuery("""
                        insert into directory_change (key, entry, changed_by, changed_at, change, effective_on)
                        values (:key, :entry, :subject, :at, :change, cast(:effective as date))
                        """)
                .setParameter("key", entry.key())
                .setParameter("entry", new String(DirectoryCodec.write(entry), StandardCharsets.UTF_8))
                .setParameter("subject", subject)
                .setParameter("at", EventJson.time(clock.instant()))
                .setParameter("change", change)
                .setParameter("effective", effectiveOn == null ? null : effectiveOn.toString())
                .executeUpdate();
    }

    /** One process at a time, until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
    }

    /** Every entry, parents before what is below them. */
    @Transactional
    List<DirectoryRecord> entries() {
        Map<String, DirectoryRecord> entries = new LinkedHashMap<>();
        DirectoryFiles.read().forEach(entry -> entries.put(entry.key(), entry));
        for (Object entry : entities.createNativeQuery("select entry from directory_change order by id", String.class)
                .getResultList()) {
            DirectoryRecord changed = read(entry);
            entries.put(changed.key(), changed);
        }
        return entries.values().stream().map(this::asOfToday).toList();
    }

    /** The units alone, with what can be done to them. */
    @Transactional
    UnitRegister units() {
        return new UnitRegister(entries().stream()
                .flatMap(entry -> entry instanceof Unit unit ? Stream.of(unit) : Stream.of())
                .toList());
    }

    /** What was done to the unit, and the mergers of others into it, in the order in which it was entered. */
    @Transactional
    List<Entered> of(String unit) {
        List<?> rows = entities.createNativeQuery("""
                        select entry, change, cast(effective_on as text), changed_by, changed_at from directory_change
                        where change is not null and (key = :key
                            or (change = 'MERGED' and cast(entry as json) ->> 'successor' = :unit))
                        order by id
                        """, Object[].class)
                .setParameter("key", "unit:" + unit)
                .setParameter("unit", unit)
                .getResultList();
        return rows.stream().map(row -> entered((Object[]) row)).toList();
    }

    private static Entered entered(Object[] row) {
        LocalDate effectiveOn = row[2] == null ? null : LocalDate.parse(String.valueOf(row[2]));
        return new Entered(
                new UnitChange(UnitChange.Kind.valueOf(String.valueOf(row[1])), effectiveOn, (Unit) read(row[0])),
                String.valueOf(row[3]),
                EventJson.time((Instant) row[4]));
    }

    private static DirectoryRecord read(Object entry) {
        return DirectoryCodec.read(String.valueOf(entry).getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("the table holds what this version cannot read"));
    }

    /** Readers that know nothing of moves take the parent of today. */
    private DirectoryRecord asOfToday(DirectoryRecord entry) {
        if (!(entry instanceof Unit unit) || unit.parents().isEmpty()) {
            return entry;
        }
        return new Unit(
                unit.code(),
                unit.parentOn(LocalDate.ofInstant(clock.instant(), EventJson.ZONE)),
                unit.name(),
                unit.unitType(),
                unit.synthetic(),
                unit.from(),
                unit.until(),
                unit.successor(),
                unit.parents());
    }
}
