package org.huiyin.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A client generated from the merged document compiles under {@code strict}; left out where there is no npm, but not in CI. */
class TypeScriptClientTest {
    private static final Path SOURCES = Path.of("src/test/typescript");
    private static final Path WORK = Path.of("target/typescript");

    @Test
    void a_client_generated_from_the_merged_document_compiles_under_strict() throws Exception {
        assumeTrue(System.getenv("CI") != null || hasNpm(), "no npm on this machine");
        Files.createDirectories(WORK);
        try (Stream<Path> files = Files.list(SOURCES).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.copy(file, WORK.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(Path.of("openapi.yaml"), WORK.resolve("openapi.yaml"), StandardCopyOption.REPLACE_EXISTING);

        run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        String output = run("npm", "run", "check");

        assertThat(output).doesNotContain("error TS");
        assertThat(WORK.resolve("schema.d.ts")).isNotEmptyFile();
    }

    private static boolean hasNpm() {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, "npm")));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command))
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
