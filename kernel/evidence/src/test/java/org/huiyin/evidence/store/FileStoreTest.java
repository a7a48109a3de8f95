package org.huiyin.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huiyin.evidence.Samples;
import org.huiyin.evidence.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest extends StoreContract {
    @TempDir
    Path kept;

    @Override
    EvidenceStore store() {
        return new FileStore(kept);
    }

    @Test
    void files_lie_under_their_hash_and_nothing_else_lies_there() throws Exception {
        byte[] content = random(100);
        Sha256 sha256 = sha256(content);

        store().keep(sha256, Samples.file(directory, content));

        try (Stream<Path> files = Files.walk(kept)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(kept.resolve(sha256.key()));
        }
    }

    @Test
    void a_directory_that_cannot_be_written_is_said() throws Exception {
        Path occupied = Samples.file(directory, random(1));
        FileStore store = new FileStore(occupied);
        byte[] content = random(10);

        assertThatThrownBy(() -> store.keep(sha256(content), Samples.file(directory, content)))
                .isInstanceOf(StoreException.class);
    }
}
