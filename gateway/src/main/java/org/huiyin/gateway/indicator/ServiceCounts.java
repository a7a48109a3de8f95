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
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.huiyin.event.Dimension;
import org.huiyin.event.EventJson;
import org.huiyin.event.FactSet;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.indicator.Selection.Part;
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

    ServiceCounts(ItemCollections collections, ServiceConfiguration configuration) {
        this.collections = collections;
        this.configuration = configuration;
        this.client = HttpClient.newBuilder()
                .connectTimeout(configuration.connectTimeout())
                .build();
    }

    /** One service's answer about one part; null where it did not answer. */
    private record Reply(
            Part part, ItemCollection collection, @Nullable JsonNode rows) {}

    /**
     * Adds what the services count of the selection.
     *
     * @return the names of the services that did not answer
     */
    Set<String> count(Selection selection, Tallies tallies, String token) {
        List<CompletableFuture<Reply>> asked = selection.parts().stream()
                .flatMap(part -> collections.ofKind(part.kind()).stream()
                        .map(collection -> ask(selection.question(), part, collection, token)))
                .toList();
        Set<String> away = new TreeSet<>();
        for (CompletableFuture<Reply> future : asked) {
            Reply reply = future.join();
            if (reply.rows() == null) {
                away.add(reply.collection().source());
            } else {
                reply.rows().forEach(row -> add(row, reply.part(), tallies));
            }
        }
        return away;
    }

    private CompletableFuture<Reply> ask(Question question, Part part, ItemCollection collection, String token) {
        HttpRequest request = HttpRequest.newBuilder(address(question, part, collection))
                .timeout(configuration.timeout())
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(response -> new Reply(part, collection, rows(response)))
                .exceptionally(failure -> {
                    LOG.warnf("%s did not count: %s", collection.source(), cause(failure));
                    return new Reply(part, collection, null);
                });
    }

    private static JsonNode rows(HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            throw new IllegalStateException("status " + response.statusCode());
        }
        try {
            return EventJson.MAPPER.readTree(response.body()).required("rows");
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
