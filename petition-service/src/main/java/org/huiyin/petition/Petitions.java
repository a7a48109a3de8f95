package org.huiyin.petition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All petitions. */
@ApplicationScoped
class Petitions implements PanacheRepositoryBase<Petition, UUID> {
    /** Whether a petition of that channel bears the external number already. */
    boolean bears(Channel channel, String externalNumber) {
        return count("channel = ?1 and externalNumber = ?2", channel, externalNumber) > 0;
    }

    /** The petition that was imported under that key. */
    Optional<Petition> imported(String key) {
        return find("tracking.importKey", key).firstResultOptional();
    }

    /** Those that are merged into that one, in the order of their numbers. */
    List<Petition> mergedInto(UUID main) {
        return list("merging.into", Sort.by("tracking.number"), main);
    }

    /** The ids of those that are merged into that one. */
    List<UUID> idsMergedInto(UUID main) {
        return getEntityManager()
                .createQuery("select p.id from Petition p where p.merging.into = :main", UUID.class)
                .setParameter("main", main)
                .getResultList();
    }

    /** Reads it anew, locked until the transaction ends. */
    void lock(Petition petition) {
        getEntityManager().refresh(petition.tracking(), LockModeType.PESSIMISTIC_WRITE);
    }
}
