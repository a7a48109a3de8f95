package org.huiyin.gateway.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.event.CountingClock;
import org.huiyin.event.EventJson;
import org.huiyin.event.FactSet;
import org.jspecify.annotations.Nullable;

/**
 * A record of the cells topic. Keys are JSON arrays: {@code [topic, partition]} for the status of a source partition and
 * {@code [topic, partition, view, clock, day, facts, values…]} for a cell; a cell's value is its count as decimal text.
 *
 * <p>A status follows the cells that changed with it: a reader applies them together with it, never one by one.
 */
public sealed interface CellsRecord {
    /** Whose partial counts these are. */
    SourcePartition of();

    /** The absolute count of one cell within one source partition; null when it fell to zero. */
    record Count(SourcePartition of, Cell cell, @Nullable Long count) implements CellsRecord {}

    /** Where a source partition stands. */
    record Status(SourcePartition of, PartitionStatus status) implements CellsRecord {}

    /** The key of a cell. */
    static byte[] key(SourcePartition of, Cell cell) {
        ArrayNode key = start(of)
                .add(cell.view())
                .add(cell.clock().name())
                .add(cell.day().toString())
                .add(cell.facts().mask());
        cell.values().forEach(key::add);
        return bytes(key.toString());
    }

    /** The key of the status of a source partition. */
    static byte[] key(SourcePartition of) {
        return bytes(start(of).toString());
    }

    /** The value of a cell. */
    static byte[] value(long count) {
        return bytes(Long.toString(count));
    }

    /** The value of a status. */
    static byte[] value(PartitionStatus status) {
        try {
            return EventJson.MAPPER.writeValueAsBytes(status);
        } catch (IOException e) {
            throw new IllegalStateException("a status can always be written", e);
        }
    }

    /** @throws IllegalArgumentException if the gateway did not write this record */
    static CellsRecord read(byte[] key, byte @Nullable [] value) {
        try {
            JsonNode parts = EventJson.MAPPER.readTree(key);
            var of = new SourcePartition(
                    parts.required(0).asText(), parts.required(1).asInt());
            return parts.size() == 2 ? status(of, value) : new Count(of, cell(parts), count(value));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("not a record of the cells topic", e);
        }
    }

    private static Status status(SourcePartition of, byte @Nullable [] value) throws IOException {
        return new Status(
                of, value == null ? PartitionStatus.UNKNOWN : EventJson.MAPPER.readValue(value, PartitionStatus.class));
    }

    private static Cell cell(JsonNode parts) {
        List<String> values = new ArrayList<>(parts.size() - 6);
        for (int index = 6; index < parts.size(); index++) {
            values.add(parts.get(index).asText());
        }
        return new Cell(
                parts.get(2).asText(),
                List.copyOf(values),
                CountingClock.valueOf(parts.get(3).asText()),
                LocalDate.parse(parts.get(4).asText()),
                new FactSet(parts.get(5).asLong()));
    }

    private static @Nullable Long count(byte @Nullable [] value) {
        return value == null ? null : Long.valueOf(new String(value, StandardCharsets.UTF_8));
    }

    private static ArrayNode start(SourcePartition of) {
        return EventJson.MAPPER.createArrayNode().add(of.topic()).add(of.partition());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
