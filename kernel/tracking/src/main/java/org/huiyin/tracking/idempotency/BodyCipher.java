package org.huiyin.tracking.idempotency;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Encrypts kept answers. An application whose keyset is none does not start. */
@Startup
@ApplicationScoped
public class BodyCipher {
    private final Aead aead;

    BodyCipher(Keyset keyset) {
        this.aead = aead(keyset.base64());
    }

    private static Aead aead(String keyset) {
        try {
            AeadConfig.register();
            String json = new String(Base64.getDecoder().decode(keyset.strip()), StandardCharsets.UTF_8);
            KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
            return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("huiyin.keyset (HUIYIN_KEYSET) is no base64 of a Tink AEAD keyset", e);
        }
    }

    byte[] encrypt(byte[] body, String boundTo) {
        try {
            return aead.encrypt(body, boundTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    /** @throws IllegalStateException if it was encrypted under another keyset or for something else */
    byte[] decrypt(byte[] body, String boundTo) {
        try {
            return aead.decrypt(body, boundTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept answer cannot be decrypted", e);
        }
    }
}
