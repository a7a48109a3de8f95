package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.event.EventJson;
import org.junit.jupiter.api.Test;

/** Rules, boards and documents speak of what the running applications show, and of all of it. */
class ObservabilityTest {
    private static final Path PROJECT = LaunchedSystem.PROJECT;
    private static final Path OBSERVABILITY = PROJECT.resolve("deploy/observability");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> APPLICATIONS =
            List.of("task-service", "petition-service", "inspection-service", "gateway");

    /** What stands in a query beside names of metrics: labels, ranges, texts, variables, groupings. */
    private static final Pattern NO_NAME = Pattern.compile(
            "\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|\\$\\w+|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");

    private static final Pattern NAME = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+\\b(?!\\s*\\()");
    private static final Pattern OURS = Pattern.compile("\\bhuiyin_[a-z_]+");

    private final Traces traces = new Traces(DemoSystem.system(), DemoSystem.spans());

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> metrics(Stream<String> expressions) {
        return expressions
                .map(expression -> NO_NAME.matcher(expression).replaceAll(" "))
                .flatMap(bare -> names(NAME, bare).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> shown() throws IOException, InterruptedException {
        Set<String> shown = new TreeSet<>();
        for (String application : APPLICATIONS) {
            traces.metrics(application)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("[{ ]", 2)[0])
                    .forEach(shown::add);
        }
        return shown;
    }

    @Test
    void every_metric_of_a_rule_or_board_is_shown_by_an_application() throws Exception {
        Set<String> named = metrics(Stream.concat(
                rules().map(rule -> rule.get("expr").asText()),
                files("boards").flatMap(board -> json(board).findValuesAsText("expr").stream())));

        assertThat(named).hasSizeGreaterThan(20).contains("huiyin_outbox_age_seconds", "agroal_active_count");
        await("the clients' metrics, which are looked for once a minute")
                .atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(shown()).containsAll(named));
    }

    @Test
    void our_metrics_are_documented_and_no_others() throws Exception {
        Set<String> documented = names(OURS, Files.readString(PROJECT.resolve("docs/observability.md")));

        assertThat(documented)
                .isEqualTo(shown().stream()
                        .filter(name -> name.startsWith("huiyin_"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void endpoints_are_named_by_their_templates() throws Exception {
        Set<String> uris = new TreeSet<>();
        for (String application : APPLICATIONS) {
            Matcher uri = Pattern.compile("http_server_requests_seconds_count\\{[^}]*uri=\"([^\"]*)\"")
                    .matcher(traces.metrics(application));
            while (uri.find()) {
                uris.add(uri.group(1));
            }
        }

        assertThat(uris)
                .contains("/api/v1/petitions/{id}", "/api/v1/petitions", "/api/v1/petitions/*")
                .allSatisfy(uri -> assertThat(uri).doesNotContainPattern("[0-9a-f]{8}-|\\?|%|[^\\x20-\\x7e]"));
    }

    @Test
    void every_alert_has_its_section_and_its_test() throws IOException {
        String runbook = Files.readString(PROJECT.resolve("docs/runbook.md"));
        String tests = Files.readString(OBSERVABILITY.resolve("tests/huiyin.yaml"));
        List<String> sections = runbook.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(rules().map(rule -> rule.get("alert").asText())).containsExactlyInAnyOrderElementsOf(sections);
        assertThat(rules()).allSatisfy(rule -> {
            String alert = rule.get("alert").asText();
            assertThat(rule.at("/annotations/runbook_url").asText())
                    .isEqualTo("docs/runbook.md#" + alert.toLowerCase(Locale.ROOT));
            assertThat(tests).contains("alertname: " + alert + "\n");
        });
    }

    @Test
    void in_production_a_line_of_the_log_is_json() throws IOException {
        for (String application : APPLICATIONS) {
            List<String> lines = Files.readAllLines(
                    DemoSystem.system().home().resolve("logs").resolve(application + ".log"));
            List<JsonNode> entries = lines.stream()
                    .filter(line -> line.startsWith("{"))
                    .map(Api::json)
                    .toList();

            assertThat(entries).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.get("service").asText()).isEqualTo(application);
                assertThat(entry.get("timestamp").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*");
                assertThat(List.of("level", "loggerName", "message"))
                        .allSatisfy(field -> assertThat(entry.has(field)).isTrue());
            });
            assertThat(lines).noneMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT.*"));
        }
    }

    private static Stream<JsonNode> rules() {
        List<JsonNode> rules = new ArrayList<>();
        files("rules")
                .flatMap(file -> yaml(file).findValues("rules").stream())
                .forEach(group -> group.forEach(rules::add));
        return rules.stream();
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(OBSERVABILITY.resolve(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return EventJson.MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
