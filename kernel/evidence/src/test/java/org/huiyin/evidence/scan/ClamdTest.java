package org.huiyin.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.huiyin.evidence.Samples;
import org.huiyin.platform.FreePort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTest {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(30);

    @TempDir
    static Path home;

    private static ClamdServer server;
    private static Clamd clamd;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() throws IOException {
        server = ClamdServer.start(home);
        clamd = new Clamd(server.address(), CONNECT, READ);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void nothing_is_found_in_a_harmless_file() {
        Path harmless = Samples.file(directory, Samples.PDF);

        assertThat(clamd.find(harmless)).isEmpty();
    }

    @Test
    void what_is_found_is_named() {
        Path bad = Samples.file(directory, Samples.text("%PDF-1.7\n" + ClamdServer.BAD));

        assertThat(clamd.find(bad)).hasValueSatisfying(name -> assertThat(name).startsWith("Huiyin.Test"));
    }

    @Test
    void something_bad_is_found_behind_many_chunks() {
        Path bad = Samples.file(directory, Samples.text("%PDF-1.7\n" + "x".repeat(500_000) + ClamdServer.BAD));

        assertThat(clamd.find(bad)).isPresent();
    }

    @Test
    void a_file_that_the_scanner_does_not_take_is_not_harmless() {
        Path tooLarge = Samples.file(directory, new byte[3 * ClamdServer.LARGEST]);

        assertThatThrownBy(() -> clamd.find(tooLarge)).isInstanceOf(ScanException.class);
    }

    @Test
    void a_scanner_that_is_away_is_said() {
        Clamd away = new Clamd("127.0.0.1:" + FreePort.any(), CONNECT, READ);
        Path harmless = Samples.file(directory, Samples.PDF);

        assertThatThrownBy(() -> away.find(harmless)).isInstanceOf(ScanException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", ":3310", "localhost:", "localhost:x"})
    void an_address_needs_host_and_port(String address) {
        assertThatThrownBy(() -> new Clamd(address, CONNECT, READ)).hasMessageContaining("HUIYIN_EVIDENCE_CLAMD");
    }
}
