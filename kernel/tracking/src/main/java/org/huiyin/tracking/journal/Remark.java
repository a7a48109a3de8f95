package org.huiyin.tracking.journal;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;

/** Free text of history with the salt that keeps its hash from being guessed. */
record Remark(UUID id, UUID itemId, byte[] salt, String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static Remark of(UUID itemId, String text) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Remark(Generators.timeBasedEpochGenerator().generate(), itemId, salt, text);
    }

    byte[] hash() {
        return hash(salt, text);
    }

    static byte[] hash(byte[] salt, String text) {
        MessageDigest digest = JournalRow.sha256();
        digest.update(salt);
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
