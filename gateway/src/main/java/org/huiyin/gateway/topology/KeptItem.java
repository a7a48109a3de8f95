package org.huiyin.gateway.topology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.event.FactSet;
import org.huiyin.event.ItemEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the topology keeps of an item: enough to take its contributions out of their cells again. It holds every
 * dimension, so that a new view needs no replay.
 *
 * @param sequence of the last event that was counted
 * @param values of the dimensions that the item has
 * @param contributions empty after a tombstone, which keeps the sequence so that a late duplicate does not come back
 */
@SuppressWarnings("EnumOrdinal") // the format is one byte for a dimension or a clock; new ones are only ever put last
record KeptItem(long sequence, Map<Dimension, String> values, List<Contribution> contributions) {
    private static final byte FORMAT = 1;

    KeptItem {
        values = Map.copyOf(values);
        contributions = List.copyOf(contributions);
    }

    static KeptItem of(ItemEvent event) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            String value = event.value(dimension);
            if (value != null) {
                values.put(dimension, value);
            }
        }
        return new KeptItem(event.sequence(), values, event.contributions());
    }

    KeptItem forgotten() {
        return new KeptItem(sequence, Map.of(), List.of());
    }

    @Nullable String value(Dimension dimension) {
        return values.get(dimension);
    }

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream(192);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeLong(sequence);
            out.writeByte(values.size());
            for (Map.Entry<Dimension, String> value : values.entrySet()) {
                out.writeByte(value.getKey().ordinal());
                out.writeUTF(value.getValue());
            }
            out.writeShort(contributions.size());
            for (Contribution contribution : contributions) {
                write(contribution, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Contribution contribution, DataOutputStream out) throws IOException {
        out.writeByte(contribution.clock().ordinal());
        out.writeInt(Math.toIntExact(contribution.day().toEpochDay()));
        out.writeInt(contribution.cycle());
        out.writeLong(contribution.facts().mask());
        out.writeLong(contribution.count());
    }

    static KeptItem fromBytes(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORMAT) {
                throw new IllegalStateException("kept by another version: take a new application id");
            }
            long sequence = in.readLong();
            return new KeptItem(sequence, readValues(in), readContributions(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Dimension, String> readValues(DataInputStream in) throws IOException {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (int left = in.readByte(); left > 0; left--) {
            values.put(Dimension.values()[in.readByte()], in.readUTF());
        }
        return values;
    }

    private static List<Contribution> readContributions(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        List<Contribution> contributions = new ArrayList<>(count);
        for (int left = count; left > 0; left--) {
            contributions.add(new Contribution(
                    CountingClock.values()[in.readByte()],
                    LocalDate.ofEpochDay(in.readInt()),
                    in.readInt(),
                    new FactSet(in.readLong()),
                    in.readLong()));
        }
        return contributions;
    }
}
