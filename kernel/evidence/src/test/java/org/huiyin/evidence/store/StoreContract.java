package org.huiyin.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.huiyin.evidence.Samples;
import org.huiyin.evidence.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does. */
abstract class StoreContract {
    private static final int LARGE = 3 * 1024 * 1024;

    @TempDir
    Path directory;

    abstract EvidenceStore store();

    @Test
    void what_was_kept_is_there_byte_for_byte() throws Exception {
        byte[] content = random(LARGE);
        Sha256 sha256 = sha256(content);

        store().keep(sha256, Samples.file(directory, content));

        assertThat(store().has(sha256)).isTrue();
        assertThat(read(sha256)).isEqualTo(content);
    }

    @Test
    void what_is_there_already_is_left() throws Exception {
        byte[] content = random(10);
        Sha256 sha256 = sha256(content);
        store().keep(sha256, Samples.file(directory, content));

        store().keep(sha256, Samples.file(directory, random(20)));

        assertThat(read(sha256)).isEqualTo(content);
    }

    @Test
    void what_was_never_kept_is_not_there() throws Exception {
        Sha256 sha256 = sha256(random(10));

        assertThat(store().has(sha256)).isFalse();
        assertThatThrownBy(() -> store().open(sha256)).isInstanceOf(StoreException.class);
    }

    @Test
    void a_reader_may_stop_early() throws Exception {
        byte[] content = random(LARGE);
        Sha256 sha256 = sha256(content);
        store().keep(sha256, Samples.file(directory, content));

        try (InputStream bytes = store().open(sha256)) {
            assertThat(bytes.readNBytes(5)).startsWith(content[0], content[1]).hasSize(5);
        }
    }

    static byte[] random(int size) {
        byte[] content = new byte[size];
        new Random().nextBytes(content);
        return content;
    }

    static Sha256 sha256(byte[] content) throws NoSuchAlgorithmException {
        return Sha256.of(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private byte[] read(Sha256 sha256) throws IOException {
        try (InputStream bytes = store().open(sha256)) {
            return bytes.readAllBytes();
        }
    }
}
