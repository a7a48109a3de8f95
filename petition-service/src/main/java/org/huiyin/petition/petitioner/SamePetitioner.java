package org.huiyin.petition.petitioner;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.huiyin.event.EventJson;
import org.huiyin.tracking.item.Tracking;

/** Finds what somebody with the same phone number has petitioned for before. */
@ApplicationScoped
class SamePetitioner {
    private static final int WITHIN_DAYS = 90;

    /** Of two that are registered at once, the one that is kept first may bear the later instant. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    /**
     * Items of the same import have no row among the items yet. A petition that was cancelled should never have been. A
     * report is repeated by a report about the same unit alone.
     */
    private static final String EARLIER = """
            select p.petition_id from petitioner p left join work_item w on w.id = p.petition_id
            where p.phone_index = any(:hashes) and p.category = :category
                and p.registered_at >= :from and p.registered_at <= :at
                and (p.concerned_unit is null or p.concerned_unit = :concerned)
                and (w.status is null or w.status <> 'CANCELLED')
            order by p.registered_at desc, p.petition_id desc limit 1
            """;

    private final Session session;
    private final KeyedHash hash;

    SamePetitioner(Session session, KeyedHash hash) {
        this.session = session;
        this.hash = hash;
    }

    /** The latest one in the 90 days before; whoever registers for the same number at this moment is waited for. */
    Optional<UUID> find(PhoneNumber phone, Tracking petition) {
        session.flush();
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(:number)", Integer.class)
                .setParameter(
                        "number", ByteBuffer.wrap(hash.of(phone.indexed())).getLong())
                .getSingleResult();
        String concerned = petition.dimensions().concernedUnit();
        return session.createNativeQuery(EARLIER, UUID.class)
                .setParameter("hashes", hash.all(phone.indexed()).toArray(byte[][]::new))
                .setParameter("category", petition.dimensions().category())
                .setParameter("from", EventJson.time(firstDay(petition.registeredAt())))
                .setParameter("at", EventJson.time(petition.registeredAt().plus(AT_ONCE)))
                .setParameter("concerned", concerned == null ? "" : concerned)
                .uniqueResultOptional();
    }

    private static Instant firstDay(Instant registeredAt) {
        return LocalDate.ofInstant(registeredAt, EventJson.ZONE)
                .minusDays(WITHIN_DAYS)
                .atStartOfDay(EventJson.ZONE)
                .toInstant();
    }
}
