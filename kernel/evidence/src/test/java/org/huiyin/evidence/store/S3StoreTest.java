package org.huiyin.evidence.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.huiyin.evidence.Samples;
import org.huiyin.evidence.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3StoreTest extends StoreContract {
    @TempDir
    static Path home;

    private static S3Server server;
    private static S3Store store;

    @BeforeAll
    static void start() throws IOException {
        server = S3Server.start(home);
        store = new S3Store(server.configuration(S3Server.SECRET_KEY));
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Override
    EvidenceStore store() {
        return store;
    }

    @Test
    void a_wrong_key_opens_nothing() throws Exception {
        byte[] content = random(10);
        Sha256 sha256 = sha256(content);
        try (S3Store stranger = new S3Store(server.configuration("wrong"))) {
            assertThatThrownBy(() -> stranger.keep(sha256, Samples.file(directory, content)))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> stranger.open(sha256)).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void a_server_that_is_away_is_said(@TempDir Path elsewhere) throws Exception {
        S3Server away = S3Server.start(elsewhere);
        away.close();
        byte[] content = random(10);
        try (S3Store lonely = new S3Store(away.configuration(S3Server.SECRET_KEY))) {
            assertThatThrownBy(() -> lonely.keep(sha256(content), Samples.file(directory, content)))
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void a_setting_that_is_missing_is_named() {
        assertThatThrownBy(() -> new S3Store(server.withoutBucket()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HUIYIN_EVIDENCE_S3_BUCKET");
    }
}
