package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.testkit.Patience.patiently;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/audit/journal.py} takes the journal of the running system away and checks it. */
class JournalTakenAwayTest {
    private static final Path SCRIPT = LaunchedSystem.PROJECT.resolve("deploy/audit/journal.py");
    private static final String TASKS = DemoSystem.system().gateway() + "/api/v1/tasks";

    @TempDir
    Path directory;

    /** What a program printed, and how it ended. */
    private record Outcome(int status, String output) {}

    @Test
    void it_is_whole_and_a_second_time_goes_on_where_the_first_ended() throws Exception {
        patiently().untilAsserted(() -> assertThat(checkOfAll()).isEqualTo(written())); // a deadline may end meanwhile
        Path file = directory.resolve("tasks.ndjson");
        take(file, DemoSystem.token("auditor"));
        List<String> rows = Files.readAllLines(file);
        Files.writeString(file, "");

        Outcome further = take(file, DemoSystem.token("auditor"));

        assertThat(further.output()).matches("[0-9]+ rows");
        assertThat(Files.readAllLines(file)).doesNotContainAnyElementsOf(rows);
    }

    private String checkOfAll() throws Exception {
        Path file = Files.createTempDirectory(directory, "all").resolve("tasks.ndjson");
        take(file, DemoSystem.token("auditor"));
        return script("", "check", file.toString()).output();
    }

    @Test
    void what_was_edited_or_is_missing_is_named() throws Exception {
        Path file = directory.resolve("tasks.ndjson");
        take(file, DemoSystem.token("auditor"));
        List<String> rows = Files.readAllLines(file);
        Path edited = write(
                "edited",
                rows.stream()
                        .map(row -> row.equals(rows.get(7)) ? row.replace("supervisor", "superviser") : row)
                        .toList());
        Path withoutFirst = write("without", rows.subList(1, rows.size()));
        Path withoutLast = write("cut", rows.subList(0, rows.size() - 1));

        assertThat(script("", "check", edited.toString()).output()).endsWith(" is missing or was edited");
        assertThat(script("", "check", withoutFirst.toString()).output()).endsWith("row 1 is missing or was edited");
        assertThat(script("", "check", withoutLast.toString()).status()).isZero();
        Outcome compared = script("", "check", withoutLast.toString(), file.toString());
        assertThat(compared.status()).isOne();
        assertThat(compared.output()).endsWith("is not what it was when it was taken away before");
    }

    @Test
    void who_may_not_is_told_so_and_nothing_looks_finished() throws Exception {
        Path file = directory.resolve("tasks.ndjson");

        Outcome refused = take(file, DemoSystem.token("leader"));

        assertThat(refused.status()).isOne();
        assertThat(refused.output()).startsWith("403: ");
        assertThat(file).doesNotExist();
    }

    /** What the check must print of all that stands in the database. */
    private static String written() throws SQLException {
        try (Connection connection = DemoSystem.system().asSuperuser("task");
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select count(distinct w.id) || ' items and ' || count(*) || ' rows, whole'
                        from work_item w join journal j on j.item_id = w.id where w.kind = 'TASK'""")) {
            row.next();
            return row.getString(1);
        }
    }

    private Path write(String name, List<String> rows) throws IOException {
        return Files.write(directory.resolve(name), rows);
    }

    private static Outcome take(Path file, String token) throws Exception {
        return script(token, "take", TASKS, file.toString());
    }

    private static Outcome script(String token, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TOKEN", token);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.strip());
    }
}
