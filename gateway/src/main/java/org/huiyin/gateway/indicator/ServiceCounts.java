package org.huiyin.gateway.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.huiyin.event.Dimension;
import org.huiyin.event.EventJson;
import org.huiyin.event.FactSet;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.indicator.Selection.Part;
import org.huiyin.gateway.routing.ServiceTls;
import org.huiyin.gateway.source.ItemCollections;
import org.huiyin.gateway.source.ItemCollections.ItemCollection;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Counts that the services make from their own tables, with the caller's token: for the past, and for what no view
 * holds. A service applies the caller's scope itself.
 */
@ApplicationScoped
public class ServiceCounts {
    private static final Logger LOG = Logger.getLogger(ServiceCounts.class);
    private static final int OK = 200;

    private final ItemCollections collections;
    private final ServiceConfiguration configuration;
    private final HttpClient client;

    ServiceCounts(ItemCollections collections, ServiceConfiguration configuration, ServiceTls tls) {
        this.collections = collections;
        this.configuration = configuration;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(configuration.connectTimeout());
        tls.apply(builder);
        this.client = builder.build();
    }

    /** One service's answer about one part; null where it did not answer. */
    private record Reply(
            Part part, ItemCollection collection, @Nullable JsonNode counts) {
        boolean isBehind() {
            return counts != null && counts.hasNonNull("through") && through().isBefore(instant(counts, "asOf"));
        }

        OffsetDateTime through() {
            return instant(Objects.requireNonNull(counts), "through");
        }

        private static OffsetDateTime instant(JsonNode counts, String field) {
            return OffsetDateTime.parse(counts.required(field).asText());
        }
    }

    /**
     * What the services that were asked could not say.
     *
     * @param away the names of those that did not answer
     * @param behind up to when those that are behind the instant asked for have recorded everything, by name
     */
    record Gaps(Set<String> away, Map<String, OffsetDateTime> behind) {}

    /** Adds what the services count of the selection. */
    Gaps count(Selection selection, Tallies tallies, String token) {
        List<CompletableFuture<Reply>> asked = selection.parts().stream()
                .flatMap(part -> collections.ofKind(part.kind()).stream()
                        .map(collection -> ask(selection.question(), part, collection, token)))
                .toList();
        var gaps = new Gaps(new TreeSet<>(), new TreeMap<>());
        for (CompletableFuture<Reply> future : asked) {
            Reply reply = future.join();
            String source = reply.collection().source();
            if (reply.counts() == null) {
                gaps.away().add(source);
                continue;
            }
            reply.counts().required("rows").forEach(row -> add(row, reply.part(), tallies));
            if (reply.isBehind()) {
                gaps.behind().merge(source, reply.through(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return gaps;
    }

    private CompletableFuture<Reply> ask(Question question, Part part, ItemCollection collection, String token) {
        HttpRequest request = HttpRequest.newBuilder(address(question, part, collection))
                .timeout(configuration.timeout())
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(response -> new Reply(part, collection, counts(response)))
                .exceptionally(failure -> {
                    LOG.warnf("%s did not count: %s", collection.source(), cause(failure));
                    return new Reply(part, collection, null);
                });
    }

    private static JsonNode counts(HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            throw new IllegalStateException("status " + response.statusCode());
        }
        try {
            JsonNode counts = EventJson.MAPPER.readTree(response.body());
            counts.required("rows");
            return counts;
        } catch (IOException e) {
            throw new IllegalStateException("no JSON", e);
        }
    }

    private static String cause(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getClass().getSimpleName() + ' ' + cause.getMessage();
    }

    private static URI address(Question question, Part part, ItemCollection collection) {
        Map<String, String> query = new LinkedHashMap<>();
        part.asked().forEach((dimension, value) -> query.put(dimension.wireName(), value));
        if (question.unitType() != null) {
            query.put("unitType", question.unitType());
        }
        query.put("clock", question.definition().counted(part.kind()).clock().name());
        query.put("facts", question.definition().everything(part.kind()).toString());
        put(query, "from", question.period().from());
        put(query, "to", question.period().to());
        put(query, "asOf", question.asOf() == null ? null : EventJson.time(question.asOf()));
        put(query, "unitsOn", question.unitsOn());
        put(query, "groupBy", groupBy(question));
        return URI.create(collection.service() + collection.path() + "/counts"
                + query.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", "")));
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static @Nullable String groupBy(Question question) {
        Grouping grouping = question.groupBy();
        return grouping == null || grouping == Grouping.KIND ? null : grouping.wireName();
    }

    private static void add(JsonNode row, Part part, Tallies tallies) {
        JsonNode group = row.path("group");
        FactSet facts = EventJson.MAPPER.convertValue(row.required("facts"), FactSet.class);
        Selection.Values values = dimension -> dimension == Dimension.KIND
                ? part.kind()
                : group.path(dimension.wireName()).asText(Cell.ABSENT);
        tallies.add(part, values, day(group), facts, row.required("count").asLong());
    }

    private static @Nullable LocalDate day(JsonNode group) {
        if (group.hasNonNull("day")) {
            return LocalDate.parse(group.get("day").asText());
        }
        return group.hasNonNull("month")
                ? YearMonth.parse(group.get("month").asText()).atDay(1)
                : null;
    }
}
