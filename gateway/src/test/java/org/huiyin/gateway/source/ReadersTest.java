package org.huiyin.gateway.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.huiyin.testkit.roles.Operation;
import org.huiyin.testkit.roles.RoleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom the gateway takes for a reader of a list is whom the table of roles lets read it. */
class ReadersTest {
    private static final Path DEFAULTS = Path.of("src/main/resources/META-INF/microprofile-config.properties");
    private static final String READERS = ".readers.";
    private static final Properties SETTINGS = load();

    private static Properties load() {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(DEFAULTS)) {
            settings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    static Stream<String> settings() {
        return SETTINGS.stringPropertyNames().stream().filter(name -> name.contains(READERS));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void the_readers_of_a_list_are_those_of_the_table_of_roles(String setting) {
        String list = "GET /api/v1/" + setting.substring(setting.indexOf(READERS) + READERS.length());
        Operation reading = RoleTable.real().operations().stream()
                .filter(operation -> operation.name().equals(list))
                .findFirst()
                .orElseThrow();

        List<String> readers = List.of(SETTINGS.getProperty(setting).split(","));

        assertThat(readers)
                .containsExactlyInAnyOrderElementsOf(reading.roles().keySet().stream()
                        .filter(role -> !reading.scope(role).isNone())
                        .toList());
    }
}
