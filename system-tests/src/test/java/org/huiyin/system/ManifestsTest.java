package org.huiyin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.platform.TopicFile;
import org.huiyin.platform.TopicFile.Topic;
import org.huiyin.testkit.CommittedFile;
import org.junit.jupiter.api.Test;

/** What the manifests repeat of other files follows from them. */
class ManifestsTest {
    private static final String KUBERNETES = "deploy/kubernetes/";
    private static final String MADE = "# Made from %s by ManifestsTest.%n";
    private static final Pattern SETTING = Pattern.compile("\\bHUIYIN_[A-Z0-9_]+");

    @Test
    void the_topics_of_production_are_the_declared_ones() {
        String topics = TopicFile.ofTheProduct().topics().stream()
                .map(ManifestsTest::manifest)
                .collect(Collectors.joining("---\n"));

        CommittedFile.ofProject(KUBERNETES + "overlays/prod/kafka-topics.yaml")
                .holds(MADE.formatted("deploy/kafka/topics.yaml") + topics);
    }

    @Test
    void the_topics_of_a_single_node_are_the_declared_ones() {
        String lines = TopicFile.ofTheProduct().topics().stream()
                .map(topic -> "%s %d %s%n".formatted(topic.name(), topic.partitions(), settings(topic, "%s=%s", ",")))
                .collect(Collectors.joining());

        CommittedFile.ofProject(KUBERNETES + "overlays/dev/topics.txt").holds(lines);
    }

    @Test
    void the_alerts_of_production_are_the_tested_ones() throws IOException {
        String rules = Files.readString(LaunchedSystem.PROJECT.resolve("deploy/observability/rules/huiyin.yaml"));

        CommittedFile.ofProject(KUBERNETES + "overlays/prod/prometheus-rule.yaml")
                .holds(MADE.formatted("deploy/observability/rules/huiyin.yaml") + """
                        apiVersion: monitoring.coreos.com/v1
                        kind: PrometheusRule
                        metadata:
                          name: huiyin
                        spec:
                        """
                        + rules.indent(2).replaceAll("(?m)^ +$", ""));
    }

    @Test
    void every_setting_of_ours_in_a_manifest_is_described() throws IOException {
        String page = Files.readString(LaunchedSystem.PROJECT.resolve("docs/configuration.md"));

        assertThat(settings())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(page).contains("`" + setting + "`"));
    }

    private static List<String> settings() throws IOException {
        try (Stream<Path> files = Files.walk(LaunchedSystem.PROJECT.resolve(KUBERNETES))) {
            String all =
                    files.filter(Files::isRegularFile).map(ManifestsTest::text).collect(Collectors.joining("\n"));
            return SETTING.matcher(all)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .filter(setting -> !setting.matches("HUIYIN_SOURCES_[A-Z]+_SERVICE_URL"))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String manifest(Topic topic) {
        String config =
                topic.config().isEmpty() ? "" : "  config:\n    " + settings(topic, "%s: \"%s\"", "\n    ") + "\n";
        return """
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaTopic
                metadata:
                  name: %s
                  labels:
                    strimzi.io/cluster: huiyin
                spec:
                  partitions: %d
                  replicas: 3
                %s""".formatted(topic.name(), topic.partitions(), config);
    }

    private static String settings(Topic topic, String form, String between) {
        return new TreeMap<>(topic.config())
                .entrySet().stream()
                        .map(setting -> form.formatted(setting.getKey(), setting.getValue()))
                        .collect(Collectors.joining(between));
    }
}
