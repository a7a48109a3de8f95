package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.demo.GeneratedLine.Act;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static final Path DIRECTORY = Path.of("../../../task-service/src/main/resources/directory");
    private static final GeneratedFiles FILES = GeneratedFiles.AT_CLOCK;

    private static Set<String> codes(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .flatMap(CodesTest::firstColumn)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> firstColumn(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> line.split(",")[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void every_category_is_in_the_directory() throws IOException {
        Set<String> used = FILES.lines()
                .filter(line -> line.item().has("category"))
                .map(line -> line.text("category"))
                .collect(Collectors.toSet());

        assertThat(codes("categories.csv")).containsAll(used);
        assertThat(used).hasSizeGreaterThan(50);
    }

    @Test
    void every_unit_is_in_the_directory() throws IOException {
        Set<String> used = FILES.lines().flatMap(CodesTest::units).collect(Collectors.toSet());

        assertThat(codes("units.csv")).containsAll(used);
        assertThat(used).hasSizeGreaterThan(100);
    }

    @Test
    void units_that_no_roster_names_are_the_eight_synthetic_ones() throws IOException {
        Set<String> used = FILES.lines().flatMap(CodesTest::units).collect(Collectors.toSet());
        used.removeAll(codes("/units.csv"));

        assertThat(used)
                .containsExactlyInAnyOrder(
                        "620302-GQ01",
                        "620302-J01-03",
                        "620302-J02-01",
                        "620302-J02-02",
                        "620302-J03-03",
                        "620302-J04-03",
                        "620302-J05-03",
                        "620302-J06-02");
    }

    private static Stream<String> units(GeneratedLine line) {
        Stream<String> named = Stream.of("unit", "target", "concernedUnit")
                .filter(field -> line.item().path(field).isTextual())
                .map(line::text);
        Stream<String> targets = line.item().path("targets").valueStream().map(target -> target.asText());
        Stream<String> assigned = line.actions().stream()
                .filter(act -> act.body().has("unit"))
                .map(act -> act.body().get("unit").asText());
        Stream<String> supporting = line.actions().stream()
                .flatMap(act -> act.body().path("supportingUnits").valueStream())
                .map(unit -> unit.asText());
        return Stream.of(named, targets, assigned, supporting, line.everything().map(Act::unit))
                .flatMap(units -> units);
    }
}
