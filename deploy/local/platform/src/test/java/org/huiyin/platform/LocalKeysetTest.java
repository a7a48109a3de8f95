package org.huiyin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class LocalKeysetTest {
    @Test
    void what_it_encrypts_can_be_decrypted_with_the_kept_form() throws Exception {
        byte[] body = "a reply".getBytes(StandardCharsets.UTF_8);
        Aead aead = aead(LocalKeyset.generate());

        byte[] encrypted = aead.encrypt(body, new byte[0]);

        assertThat(encrypted).isNotEqualTo(body);
        assertThat(aead.decrypt(encrypted, new byte[0])).isEqualTo(body);
    }

    @Test
    void an_index_is_the_same_under_the_same_keyset_alone() throws Exception {
        byte[] number = "13900001234".getBytes(StandardCharsets.UTF_8);
        String keyset = LocalKeyset.generateIndex();

        byte[] index = prf(keyset).computePrimary(number, 32);

        assertThat(prf(keyset).computePrimary(number, 32)).isEqualTo(index);
        assertThat(prf(LocalKeyset.generateIndex()).computePrimary(number, 32)).isNotEqualTo(index);
    }

    private static Aead aead(String keyset) throws Exception {
        return parsed(keyset).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static PrfSet prf(String keyset) throws Exception {
        return parsed(keyset).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    private static KeysetHandle parsed(String keyset) throws Exception {
        String json = new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }
}
