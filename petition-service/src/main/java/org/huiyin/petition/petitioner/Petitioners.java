package org.huiyin.petition.petitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/** What is known of the petitioners. Only this package sees it in clear. */
@ApplicationScoped
public class Petitioners {
    private final EntityManager entities;
    private final PetitionerCipher cipher;
    private final KeyedHash hash;
    private final SamePetitioner earlierOnes;

    Petitioners(EntityManager entities, PetitionerCipher cipher, KeyedHash hash, SamePetitioner earlierOnes) {
        this.entities = entities;
        this.cipher = cipher;
        this.hash = hash;
        this.earlierOnes = earlierOnes;
    }

    /**
     * Keeps it, in the transaction of the registration.
     *
     * @param petition still to be registered
     * @param details null where nothing is known
     * @return the latest petition that this one repeats: of the same phone number and category, in the 90 days before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> keep(Tracking petition, @Nullable PetitionerDetails details) {
        if (details == null || details.isEmpty()) {
            return Optional.empty();
        }
        String phone = details.phone();
        Optional<UUID> earlier = phone == null ? Optional.empty() : earlierOnes.find(PhoneNumber.of(phone), petition);
        Petitioner petitioner = new Petitioner(petition);
        petitioner.seal(details, cipher, hash);
        entities.persist(petitioner);
        return earlier;
    }

    /** What may be shown without a reason; empty where nothing is known. */
    public Optional<MaskedPetitioner> masked(UUID petition) {
        return find(petition).map(MaskedPetitioner::of);
    }

    Optional<PetitionerDetails> find(UUID petition) {
        return Optional.ofNullable(entities.find(Petitioner.class, petition)).map(known -> known.open(cipher));
    }
}
