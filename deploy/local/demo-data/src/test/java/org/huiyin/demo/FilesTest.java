package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    private static final Pattern PHONE = Pattern.compile("\\d{7,}|\\d{3,4}-\\d{4}-?\\d{3,}");
    private static final GeneratedFiles FILES = GeneratedFiles.AT_CLOCK;

    @Test
    void files_come_in_the_order_of_import_and_name_where_they_go() {
        assertThat(FILES.files())
                .extracting(ImportFile::order, ImportFile::service, ImportFile::path, ImportFile::role)
                .containsExactly(
                        tuple(1, "inspection-service", "coverage-targets", "inspection-officer"),
                        tuple(2, "inspection-service", "rounds", "inspection-officer"),
                        tuple(3, "inspection-service", "findings", "inspection-officer"),
                        tuple(4, "inspection-service", "lead-ledgers", "inspection-officer"),
                        tuple(5, "task-service", "tasks", "supervisor"),
                        tuple(6, "petition-service", "petitions", "operator"),
                        tuple(7, "inspection-service", "rounds", "inspection-officer"),
                        tuple(8, "inspection-service", "quantity-ledgers", "inspection-officer"));
    }

    private static Tuple tuple(int order, String service, String collection, String role) {
        return Assertions.tuple(order, service, "/api/v1/" + collection + "/imports", role);
    }

    @Test
    void the_number_of_items_is_the_number_of_lines() {
        assertThat(FILES.files()).allSatisfy(file -> {
            try (Stream<String> lines = Files.lines(file.file())) {
                assertThat(lines.count()).isEqualTo(file.items());
            }
        });
        assertThat(FILES.files().stream().mapToInt(ImportFile::items).sum()).isEqualTo(12_785);
    }

    @Test
    void keys_are_unique_within_a_file() {
        assertThat(FILES.files())
                .allSatisfy(file -> assertThat(
                                FILES.lines(collection(file)).stream().map(GeneratedLine::key))
                        .doesNotHaveDuplicates());
    }

    private static String collection(ImportFile file) {
        return file.path().split("/")[3];
    }

    @Test
    void items_of_a_file_are_in_the_order_of_their_registration() {
        assertThat(FILES.files())
                .allSatisfy(file -> assertThat(FILES.lines(collection(file)).stream()
                                .map(line -> line.registration().at()))
                        .isSorted());
    }

    @Test
    void the_same_clock_gives_the_same_bytes(@TempDir Path directory) throws IOException {
        List<ImportFile> again = DemoData.write(directory, GeneratedFiles.CLOCK);

        assertThat(again)
                .zipSatisfy(
                        FILES.files(),
                        (second, first) -> assertThat(second.file()).hasSameBinaryContentAs(first.file()));
    }

    @Test
    void another_clock_leaves_the_real_inspections_as_they_are(@TempDir Path directory) throws IOException {
        Clock later = Clock.fixed(Instant.parse("2027-03-08T01:00:00Z"), ZoneOffset.UTC);

        List<ImportFile> files = DemoData.write(directory, later);

        assertThat(files.get(2).file())
                .hasSameBinaryContentAs(FILES.file("findings").file());
        assertThat(files.get(5).file()).isRegularFile();
    }

    @Test
    void no_digits_look_like_a_phone_number() {
        assertThat(FILES.files()).allSatisfy(file -> {
            try (Stream<String> lines = Files.lines(file.file())) {
                assertThat(lines)
                        .noneMatch(line -> PHONE.matcher(withoutInstants(line)).find());
            }
        });
    }

    private static String withoutInstants(String line) {
        return line.replaceAll("\"at\":\"[^\"]+\"", "");
    }

    @Test
    void every_item_says_that_it_is_made_up() {
        assertThat(Stream.of("findings", "tasks", "petitions").flatMap(name -> FILES.lines(name).stream()))
                .allMatch(line -> line.text("content").startsWith("演示数据"));
    }

    @Test
    void a_clock_within_the_real_year_is_refused(@TempDir Path directory) {
        Clock early = Clock.fixed(Instant.parse("2021-12-31T00:00:00Z"), ZoneOffset.UTC);

        assertThatThrownBy(() -> DemoData.write(directory, early))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021-12-31");
    }
}
