package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.huiyin.system.DeclaredSettings.Setting;
import org.huiyin.testkit.CommittedFile;
import org.junit.jupiter.api.Test;

/** What can be set is written down, and what is written down can be set. */
class ConfigurationDocumentTest {
    private static final CommittedFile PAGE = CommittedFile.ofProject("docs/configuration.md");

    @Test
    void the_page_follows_from_the_sources() throws IOException {
        Path project = Objects.requireNonNull(PAGE.path().getParent().getParent());

        String page = new ConfigurationPage(project).text(template());

        PAGE.holds(page);
    }

    @Test
    void a_setting_has_its_key_its_default_and_its_sentence() {
        var settings = DeclaredSettings.of("""
                /** How. */
                @ConfigMapping(prefix = "huiyin.board")
                public interface Board {
                    /**
                     * From which age of {@code it} on
                     * a source is stale.
                     */
                    @WithDefault("5s")
                    Duration staleAfter();
                }
                """);

        assertThat(settings)
                .containsExactly(
                        new Setting("huiyin.board.stale-after", "5s", "From which age of `it` on a source is stale."));
        assertThat(settings.getFirst().environment()).isEqualTo("HUIYIN_BOARD_STALE_AFTER");
    }

    @Test
    void settings_of_a_table_stand_under_its_name() {
        var settings = DeclaredSettings.of("""
                @ConfigMapping(prefix = "huiyin.sources")
                public interface Sources {
                    /** By name. */
                    @WithParentName
                    Map<String, Source> byName();

                    /** One. */
                    interface Source {
                        /** Lists. */
                        Map<String, String> collections();
                    }
                }
                """);

        assertThat(settings).containsExactly(new Setting("huiyin.sources.NAME.collections.KEY", "", "Lists."));
    }

    private static String template() throws IOException {
        try (var file = ConfigurationDocumentTest.class.getResourceAsStream("/configuration.md")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
