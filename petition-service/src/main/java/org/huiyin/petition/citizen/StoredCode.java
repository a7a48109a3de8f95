package org.huiyin.petition.citizen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The keyed hash of a petition's query code. The code itself is nowhere. */
@Entity
@Table(name = "query_code")
class StoredCode {
    @Id
    @Column(name = "petition_id")
    private UUID petition;

    private byte[] hash;

    /** For JPA. */
    protected StoredCode() {}

    StoredCode(UUID petition, byte[] hash) {
        this.petition = petition;
        this.hash = hash.clone();
    }

    UUID petition() {
        return petition;
    }

    byte[] hash() {
        return hash.clone();
    }
}
