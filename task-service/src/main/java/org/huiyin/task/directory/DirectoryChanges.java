package org.huiyin.task.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.DirectoryCodec;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.EventJson;

/** The directory as it shall be: the files of this release, and over them what people entered since. */
@ApplicationScoped
class DirectoryChanges {
    /** Any number: whoever holds it reads and publishes, so that an older state never follows a newer one. */
    private static final long LOCK = 20_261_125;

    private final EntityManager entities;
    private final Clock clock;

    DirectoryChanges(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps an entry, with who entered it. */
    @Transactional
    void enter(DirectoryRecord entry, String subject) {
        entities.createNativeQuery("""
                        insert into directory_change (key, entry, changed_by, changed_at)
                        values (:key, :entry, :subject, :at)
                        """)
                .setParameter("key", entry.key())
                .setParameter("entry", new String(DirectoryCodec.write(entry), StandardCharsets.UTF_8))
                .setParameter("subject", subject)
                .setParameter("at", EventJson.time(clock.instant()))
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
            DirectoryRecord changed = DirectoryCodec.read(String.valueOf(entry).getBytes(StandardCharsets.UTF_8))
                    .orElseThrow(() -> new IllegalStateException("the table holds what this version cannot read"));
            entries.put(changed.key(), changed);
        }
        return List.copyOf(entries.values());
    }
}
