package org.huiyin.petition.petitioner;

import com.google.crypto.tink.Aead;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Encrypts each value for its petition and field alone: in another row or column it cannot be read. */
@Startup
@ApplicationScoped
class PetitionerCipher {
    private final Aead aead;
    private final int primaryKey;

    PetitionerCipher(PetitionerKeys keys) {
        this.aead = keys.data().primitive(Aead.class);
        this.primaryKey = keys.data().primaryKey();
    }

    /** What is encrypted apart. */
    enum Field {
        NAME,
        PHONE,
        ADDRESS;

        private byte[] of(UUID petition) {
            return (petition + "\n" + name().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The id of the key that seals. */
    int primaryKey() {
        return primaryKey;
    }

    byte @Nullable [] seal(UUID petition, Field field, @Nullable String text) {
        try {
            return text == null ? null : aead.encrypt(text.getBytes(StandardCharsets.UTF_8), field.of(petition));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption failed", e);
        }
    }

    /** @throws IllegalStateException if it was sealed under a key that the keyset has no more, or for something else */
    @Nullable String open(UUID petition, Field field, byte @Nullable [] sealed) {
        try {
            return sealed == null ? null : new String(aead.decrypt(sealed, field.of(petition)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a petitioner's data cannot be decrypted", e);
        }
    }
}
