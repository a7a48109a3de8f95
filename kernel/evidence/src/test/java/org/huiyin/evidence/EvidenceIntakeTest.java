package org.huiyin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.evidence.scan.Clamd;
import org.huiyin.evidence.scan.EvidenceScan;
import org.huiyin.evidence.store.FileStore;
import org.huiyin.platform.FreePort;
import org.huiyin.web.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceIntakeTest {
    private static final int LARGEST = 200_000;
    private static final EvidenceScan HARMLESS = file -> Optional.empty();

    @TempDir
    Path directory;

    private Path spool;
    private Path kept;

    @BeforeEach
    void directories() throws IOException {
        spool = Files.createDirectory(directory.resolve("spool"));
        kept = directory.resolve("kept");
    }

    @AfterEach
    void nothing_is_left_where_files_are_received() throws IOException {
        try (Stream<Path> files = Files.list(spool)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_file_is_kept_under_its_hash() throws IOException {
        EvidenceIntake intake = intake(HARMLESS);

        Received received = intake.receive(new ByteArrayInputStream(Samples.PDF), -1, null);

        assertThat(received.mediaType()).isEqualTo("application/pdf");
        assertThat(received.size()).isEqualTo(Samples.PDF.length);
        try (InputStream content = intake.open(received.sha256())) {
            assertThat(content.readAllBytes()).isEqualTo(Samples.PDF);
        }
    }

    @Test
    void a_program_is_refused_whatever_it_says_it_is() {
        assertThatThrownBy(() ->
                        intake(HARMLESS).receive(new ByteArrayInputStream(Samples.PROGRAM), -1, "application/pdf"))
                .satisfies(EvidenceIntakeTest::isOfAnotherType);
        assertNothingIsKept();
    }

    @Test
    void a_type_that_contradicts_the_content_is_refused() {
        assertThatThrownBy(() -> intake(HARMLESS).receive(new ByteArrayInputStream(Samples.PDF), -1, "image/jpeg"))
                .satisfies(EvidenceIntakeTest::isOfAnotherType);
        assertNothingIsKept();
    }

    @Test
    void a_file_that_says_it_is_too_large_is_not_read() {
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("nobody needs to read it");
            }
        };

        assertThatThrownBy(() -> intake(HARMLESS).receive(unread, LARGEST + 1L, null))
                .hasMessage("evidence-too-large");
    }

    @Test
    void a_file_that_becomes_too_large_is_refused() {
        assertThatThrownBy(() -> intake(HARMLESS).receive(new ByteArrayInputStream(new byte[LARGEST + 1]), -1, null))
                .hasMessage("evidence-too-large");
    }

    @Test
    void nothing_is_no_file() {
        assertThatThrownBy(() -> intake(HARMLESS).receive(InputStream.nullInputStream(), 0, null))
                .hasMessage("evidence-empty");
    }

    @Test
    void a_body_that_breaks_off_is_a_bad_request() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the client went away");
            }
        };

        assertThatThrownBy(() -> intake(HARMLESS).receive(broken, -1, null)).hasMessage("invalid-request");
    }

    @Test
    void what_the_scanner_finds_is_named_and_not_kept() {
        EvidenceScan suspicious = file -> Optional.of("Huiyin.Test");

        assertThatThrownBy(() -> intake(suspicious).receive(new ByteArrayInputStream(Samples.PDF), -1, null))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(EvidenceProblem.INFECTED);
                    assertThat(problem.extensions()).containsEntry("signature", "Huiyin.Test");
                });
        assertNothingIsKept();
    }

    @Test
    void without_its_scanner_nothing_is_kept() {
        Clamd away = new Clamd("127.0.0.1:" + FreePort.any(), Duration.ofSeconds(1), Duration.ofSeconds(1));

        assertThatThrownBy(() -> intake(away).receive(new ByteArrayInputStream(Samples.PDF), -1, null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(EvidenceProblem.SCANNER_AWAY));
        assertNothingIsKept();
    }

    @Test
    void a_store_that_is_away_is_said() throws IOException {
        Files.createFile(kept);

        assertThatThrownBy(() -> intake(HARMLESS).receive(new ByteArrayInputStream(Samples.PDF), -1, null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(EvidenceProblem.STORE_AWAY));
        assertThatThrownBy(() -> intake(HARMLESS).open(new Sha256("ab".repeat(32))))
                .hasMessage("evidence-store-away");
    }

    private static void isOfAnotherType(Throwable thrown) {
        assertThat(thrown).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type()).isEqualTo(EvidenceProblem.MEDIA_TYPE);
            assertThat(problem.extensions()).containsKeys("found", "allowed");
        });
    }

    private void assertNothingIsKept() {
        assertThat(kept).doesNotExist();
    }

    private EvidenceIntake intake(EvidenceScan scan) {
        return new EvidenceIntake(new TestConfiguration(spool), scan, new FileStore(kept));
    }

    private record TestConfiguration(Path receiving) implements EvidenceConfiguration {
        @Override
        public Optional<StoreKind> store() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> directory() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> spool() {
            return Optional.of(receiving);
        }

        @Override
        public MemorySize largestFile() {
            return new MemorySize(BigInteger.valueOf(LARGEST));
        }

        @Override
        public int mostFiles() {
            return 1;
        }

        @Override
        public List<String> mediaTypes() {
            return List.of("application/pdf", "image/jpeg");
        }

        @Override
        public Optional<String> clamd() {
            return Optional.empty();
        }

        @Override
        public Duration clamdConnectTimeout() {
            return Duration.ZERO;
        }

        @Override
        public Duration clamdReadTimeout() {
            return Duration.ZERO;
        }
    }
}
