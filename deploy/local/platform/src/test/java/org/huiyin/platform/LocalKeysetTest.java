package org.huiyin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
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

    private static Aead aead(String keyset) throws Exception {
        String json = new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
