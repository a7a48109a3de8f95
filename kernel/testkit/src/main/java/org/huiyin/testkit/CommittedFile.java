package org.huiyin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is made from the code and committed, so that a review sees what changes. A test compares it; run with
 * {@code -Dhuiyin.write-committed=true} the test writes it.
 */
public record CommittedFile(Path path) {
    private static final String WRITE = "huiyin.write-committed";

    /** A file in the directory of the module under test. */
    public static CommittedFile ofModule(String name) {
        return new CommittedFile(Path.of("").toAbsolutePath().resolve(name));
    }

    /** A file by its path from the project's root. */
    public static CommittedFile ofProject(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
            if (root == null) {
                throw new IllegalStateException("not run inside the project");
            }
        }
        return new CommittedFile(root.resolve(name));
    }

    /** The whole file is this text. */
    public void holds(String text) {
        if (Boolean.getBoolean(WRITE)) {
            write(text);
        }
        assertThat(read()).as("%s; -D%s=true writes it anew", path, WRITE).isEqualTo(text);
    }

    /** The page's one fenced block of that language, e.g. {@code mermaid}, has these lines. */
    public void showsBlock(String language, String lines) {
        String page = read();
        String fence = "```" + language + "\n";
        int start = page.indexOf(fence);
        int end = page.indexOf("```", start + fence.length());
        assertThat(start)
                .as("%s needs a block that begins with %s", path, fence)
                .isNotNegative();
        holds(page.substring(0, start + fence.length()) + lines + page.substring(end));
    }

    private String read() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
