package org.huiyin.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyin.testkit.TopicReader;

/** Looks for words in all that a running system has written, in clear or as the bytes of their UTF-8. */
record Traces(LaunchedSystem system, SpanReceiver spans) {
    /** Which words stand on which topics, in keys, headers or values. */
    Map<String, Set<String>> onTopics(List<String> words) throws ExecutionException, InterruptedException {
        var reader = new TopicReader(system.bootstrapServers());
        Map<String, Set<String>> found = new LinkedHashMap<>();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", system.bootstrapServers()))) {
            for (String topic : admin.listTopics().names().get()) {
                note(found, topic, reader.records(topic).stream().map(Traces::text), words);
            }
        }
        return found;
    }

    private static String text(ConsumerRecord<String, byte[]> one) {
        String headers = StreamSupport.stream(one.headers().spliterator(), false)
                .map(header -> header.key() + "=" + text(header.value()))
                .collect(Collectors.joining("\n"));
        return one.key() + "\n" + headers + "\n" + text(one.value());
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Which words stand in which log files of the applications, the broker and the database. */
    Map<String, Set<String>> inLogs(List<String> words) throws IOException {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(system.home())) {
            for (Path log : files.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .filter(file -> !file.startsWith(system.home().resolve("kafka")))
                    .toList()) {
                note(found, log.getFileName().toString(), Stream.of(text(Files.readAllBytes(log))), words);
            }
        }
        return found;
    }

    /** Which words stand in the metrics of which application. */
    Map<String, Set<String>> inMetrics(List<String> words) throws IOException, InterruptedException {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String application : List.of("task-service", "petition-service", "inspection-service", "gateway")) {
            note(found, application, Stream.of(metrics(application)), words);
        }
        return found;
    }

    /** The metrics of an application as Prometheus reads them. */
    String metrics(String application) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(system.management(application) + "/q/metrics"))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    /** Which words stand in the spans of which application, in whatever they say. */
    Map<String, Set<String>> inSpans(List<String> words) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        spans.spans().stream()
                .collect(Collectors.groupingBy(SpanReceiver.Exported::service))
                .forEach((service, exported) ->
                        note(found, service, exported.stream().map(SpanReceiver.Exported::text), words));
        return found;
    }

    /** Which words stand in which tables of a service's database. */
    Map<String, Set<String>> inDatabase(String database, List<String> words) throws SQLException {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        try (Connection connection = system.asSuperuser(database)) {
            for (String table : tables(connection)) {
                note(found, table, rows(connection, "select t::text from \"%s\" t".formatted(table)).stream(), words);
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return rows(
                connection,
                "select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'");
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private static void note(Map<String, Set<String>> found, String place, Stream<String> texts, List<String> words) {
        Set<String> here = texts.flatMap(text -> words.stream().filter(word -> holds(text, word)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!here.isEmpty()) {
            found.put(place, here);
        }
    }

    /** A column of bytes is printed in hexadecimal. */
    private static boolean holds(String text, String word) {
        return text.contains(word) || text.contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
    }
}
