package org.huiyin.petition.petitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.huiyin.petition.petitioner.PetitionerCipher.Field;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/** Who made one petition, sealed. */
@Entity
@Table(name = "petitioner")
class Petitioner {
    @Id
    @Column(name = "petition_id")
    private UUID petition;

    private byte @Nullable [] name;

    private byte @Nullable [] phone;

    private byte @Nullable [] address;

    @Column(name = "key_id")
    private int keyId;

    @Column(name = "phone_index")
    private byte @Nullable [] phoneIndex;

    @Column(name = "index_key_id")
    private int indexKeyId;

    /** Written for the database, where queries read it. */
    @SuppressWarnings("UnusedVariable")
    private String category;

    @Column(name = "concerned_unit")
    private @Nullable String concernedUnit;

    @Column(name = "registered_at")
    private Instant registeredAt;

    /** For JPA. */
    protected Petitioner() {}

    /** Still without data. */
    Petitioner(Tracking petition) {
        this.petition = petition.id();
        this.category = String.valueOf(petition.dimensions().category());
        this.concernedUnit = petition.dimensions().concernedUnit();
        this.registeredAt = petition.registeredAt();
    }

    /** Writes everything under the primary keys. */
    void seal(PetitionerDetails details, PetitionerCipher cipher, KeyedHash hash) {
        String number = details.phone();
        name = cipher.seal(petition, Field.NAME, details.name());
        phone = cipher.seal(petition, Field.PHONE, number);
        address = cipher.seal(petition, Field.ADDRESS, details.address());
        keyId = cipher.primaryKey();
        phoneIndex = number == null ? null : hash.of(PhoneNumber.of(number).indexed());
        indexKeyId = hash.primaryKey();
    }

    PetitionerDetails open(PetitionerCipher cipher) {
        return new PetitionerDetails(
                cipher.open(petition, Field.NAME, name),
                cipher.open(petition, Field.PHONE, phone),
                cipher.open(petition, Field.ADDRESS, address));
    }
}
