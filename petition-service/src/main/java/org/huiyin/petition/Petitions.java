package org.huiyin.petition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All petitions. */
@ApplicationScoped
class Petitions implements PanacheRepositoryBase<Petition, UUID> {
    /** The petition of that channel that bears the external number. */
    Optional<Petition> bearing(Channel channel, String externalNumber) {
        return find("channel = ?1 and externalNumber = ?2", channel, externalNumber)
                .firstResultOptional();
    }
}
