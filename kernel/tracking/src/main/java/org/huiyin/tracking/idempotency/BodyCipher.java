package org.huiyin.tracking.idempotency;

import com.google.crypto.tink.Aead;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Encrypts kept answers. An application whose keyset is none does not start. */
@Startup
@ApplicationScoped
public class BodyCipher {
    private final Aead aead;

    BodyCipher(Keyset keyset) {
        this.aead = keyset.configured().primitive(Aead.class);
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
