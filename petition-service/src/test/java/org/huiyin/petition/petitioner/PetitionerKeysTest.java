package org.huiyin.petition.petitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PetitionerKeysTest {
    @BeforeAll
    static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    @Test
    void both_keysets_are_asked_for_by_name() throws GeneralSecurityException {
        var none = new PetitionerKeys(new TestKeys(Optional.empty(), Optional.empty()));

        assertThat(none.unmet())
                .satisfiesExactly(
                        data -> assertThat(data).contains("huiyin.petitioner.keyset", "(HUIYIN_PETITIONER_KEYSET)"),
                        index -> assertThat(index)
                                .contains("huiyin.petitioner.index-keyset", "(HUIYIN_PETITIONER_INDEX_KEYSET)"));
        assertThat(TestKeys.of(TestKeys.newKeyset(), TestKeys.newIndexKeyset()).unmet())
                .isEmpty();
    }

    @Test
    void keysets_of_another_kind_are_named_and_not_printed() throws GeneralSecurityException {
        String data = TestKeys.newKeyset();
        var swapped = TestKeys.of(TestKeys.newIndexKeyset(), data);

        assertThatIllegalStateException()
                .isThrownBy(() -> new PetitionerCipher(swapped))
                .withMessageContaining("HUIYIN_PETITIONER_KEYSET");
        assertThatIllegalStateException()
                .isThrownBy(() -> new KeyedHash(swapped))
                .withMessageContaining("HUIYIN_PETITIONER_INDEX_KEYSET")
                .withMessageNotContaining(data);
    }
}
