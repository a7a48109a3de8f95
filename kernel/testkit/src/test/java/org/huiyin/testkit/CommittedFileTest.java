package org.huiyin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedFileTest {
    private static final String PAGE = """
            # 事项
            ```mermaid
            a --> b
            ```
            end
            """;

    @TempDir
    Path directory;

    @Test
    void a_file_that_holds_something_else_is_refused() throws IOException {
        CommittedFile file = file("old");

        assertThatThrownBy(() -> file.holds("new"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dhuiyin.write-committed=true");
    }

    @Test
    void a_missing_file_is_refused() {
        CommittedFile file = new CommittedFile(directory.resolve("missing"));

        assertThatThrownBy(() -> file.holds("new")).isInstanceOf(AssertionError.class);
    }

    @Test
    void the_block_of_a_page_is_compared() throws IOException {
        CommittedFile file = file(PAGE);

        file.showsBlock("mermaid", "a --> b\n");

        assertThatThrownBy(() -> file.showsBlock("mermaid", "a --> c\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> file.showsBlock("yaml", "a: b\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_file_is_written_when_that_is_asked_for() throws IOException {
        CommittedFile file = file(PAGE);
        System.setProperty("huiyin.write-committed", "true");
        try {
            file.showsBlock("mermaid", "a --> c\n");
        } finally {
            System.clearProperty("huiyin.write-committed");
        }

        assertThat(file.path()).hasContent(PAGE.replace("a --> b", "a --> c"));
    }

    @Test
    void files_of_the_project_are_found_from_its_modules() {
        assertThat(CommittedFile.ofProject("mvnw").path()).isRegularFile();
        assertThat(CommittedFile.ofModule("pom.xml").path()).isRegularFile();
    }

    private CommittedFile file(String text) throws IOException {
        return new CommittedFile(Files.writeString(directory.resolve("page.md"), text));
    }
}
