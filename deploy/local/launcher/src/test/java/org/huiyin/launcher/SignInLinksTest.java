package org.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInLinksTest {
    @TempDir
    Path directory;

    @Test
    void the_token_lies_under_the_hash_of_the_code_and_the_code_nowhere() throws Exception {
        String link = new SignInLinks(directory, "http://localhost:8080").create("token");

        String code = link.substring("http://localhost:8080/#sign-in=".length());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII));
        assertThat(directory.resolve(HexFormat.of().formatHex(hash))).hasContent("token");
    }

    @Test
    void links_that_were_not_used_end_with_the_next_start() throws Exception {
        var links = new SignInLinks(directory, "http://localhost:8080");
        links.create("token");

        links.revokeAll();

        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }
}
