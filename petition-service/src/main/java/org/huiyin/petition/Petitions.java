package org.huiyin.petition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All petitions. */
@ApplicationScoped
class Petitions implements PanacheRepositoryBase<Petition, UUID> {
    /** Whether a petition of that channel bears the external number already. */
    boolean bears(Channel channel, String externalNumber) {
        return count("channel = ?1 and externalNumber = ?2", channel, externalNumber) > 0;
    }
}
