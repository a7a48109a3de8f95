package org.huiyin.petition.petitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.huiyin.event.Dimensions;
import org.huiyin.petition.Petition;
import org.huiyin.petition.petitioner.PetitionerCipher.Field;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.tracking.item.Tracking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As docs/privacy.md has it; all in a transaction that is taken back, because the service knows the old keys only. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class KeyRotationTest {
    private static final Instant AT = Instant.parse("2026-03-01T01:00:00Z");
    private static final PetitionerDetails DETAILS = new PetitionerDetails("轮换甲", "+86 139-7777-1234", "轮换路1号");

    private static final Dimensions DIMENSIONS = new Dimensions(
            "620302-ZF01",
            List.of(),
            null,
            "works.lights",
            null,
            "APP",
            "HELP",
            "NORMAL",
            false,
            null,
            null,
            null,
            null,
            null);

    @Inject
    EntityManager entities;

    @Inject
    PetitionerConfiguration configuration;

    private PetitionerKeys before;
    private PetitionerKeys after;
    private PetitionerKeys withoutOld;

    @BeforeEach
    void rotate() throws GeneralSecurityException {
        String data = configuration.keyset().orElseThrow();
        String index = configuration.indexKeyset().orElseThrow();
        String newData = TestKeys.rotated(data, PredefinedAeadParameters.AES256_GCM);
        String newIndex = TestKeys.rotated(index, PredefinedPrfParameters.HMAC_SHA256_PRF);
        before = TestKeys.of(data, index);
        after = TestKeys.of(newData, newIndex);
        withoutOld = TestKeys.of(TestKeys.withoutOldKeys(newData), TestKeys.withoutOldKeys(newIndex));
        QuarkusTransaction.begin();
    }

    @AfterEach
    void takeBack() {
        QuarkusTransaction.rollback();
    }

    private Petitioners under(PetitionerKeys keys) {
        KeyedHash hash = new KeyedHash(keys);
        return new Petitioners(
                entities, new PetitionerCipher(keys), hash, new SamePetitioner(entities.unwrap(Session.class), hash));
    }

    private UUID kept(PetitionerKeys keys) {
        Tracking petition = new Tracking(UUID.randomUUID(), Petition.KIND, "路灯亮化", DIMENSIONS, AT);
        under(keys).keep(petition, DETAILS);
        entities.flush();
        entities.clear();
        return petition.id();
    }

    private void renew(PetitionerKeys keys) {
        KeyRotation rotation = new KeyRotation(entities, new PetitionerCipher(keys), new KeyedHash(keys));
        while (rotation.renewBatch() > 0) {
            entities.clear();
        }
    }

    @Test
    void data_of_an_old_key_can_be_read_under_a_new_one() {
        UUID petition = kept(before);

        assertThat(under(after).find(petition)).contains(DETAILS);
    }

    @Test
    void a_number_is_found_as_every_key_of_the_keyset_wrote_it() {
        PhoneNumber phone = PhoneNumber.of("13977771234");

        assertThat(new KeyedHash(after).all(phone.indexed()))
                .contains(new KeyedHash(before).of(phone.indexed()), new KeyedHash(withoutOld).of(phone.indexed()))
                .hasSize(2);
    }

    @Test
    void what_was_written_anew_needs_the_old_keys_no_more() {
        UUID petition = kept(before);

        renew(after);

        assertThat(under(withoutOld).find(petition)).contains(DETAILS);
        assertThat(entities.createNativeQuery("select phone_index from petitioner where petition_id = ?", byte[].class)
                        .setParameter(1, petition)
                        .getSingleResult())
                .isEqualTo(new KeyedHash(withoutOld)
                        .of(PhoneNumber.of("13977771234").indexed()));
    }

    @Test
    void without_it_they_are_needed() {
        UUID petition = kept(before);

        assertThatIllegalStateException().isThrownBy(() -> under(withoutOld).find(petition));
    }

    @Test
    void a_value_can_be_read_in_its_own_place_alone() {
        PetitionerCipher cipher = new PetitionerCipher(after);
        UUID petition = UUID.randomUUID();
        byte[] sealed = cipher.seal(petition, Field.PHONE, "13977771234");

        assertThat(cipher.open(petition, Field.PHONE, sealed)).isEqualTo("13977771234");
        assertThatIllegalStateException().isThrownBy(() -> cipher.open(petition, Field.NAME, sealed));
        assertThatIllegalStateException().isThrownBy(() -> cipher.open(UUID.randomUUID(), Field.PHONE, sealed));
    }
}
