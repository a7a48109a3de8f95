package org.huiyin.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.event.DirectoryRecord.Manifest;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.event.Topics;
import org.jspecify.annotations.Nullable;

/** The difference between the directory as it shall be and as it stands on the topic; a null value removes a key. */
final class DirectoryEdition {
    private static final String MANIFEST_KEY = new Manifest(0, 0, 0, 0).key();

    private final Map<String, byte @Nullable []> changes;

    private DirectoryEdition(Map<String, byte @Nullable []> changes) {
        this.changes = changes;
    }

    /** All but the policies, with the manifest where anything differs. */
    static DirectoryEdition whole(Map<String, byte[]> published, Collection<? extends DirectoryRecord> wanted) {
        var changes = changes(
                published, wanted, key -> !key.equals(MANIFEST_KEY) && !key.startsWith(DirectoryRecord.Policy.KEYS));
        Manifest before = manifest(published.get(MANIFEST_KEY));
        Manifest unchanged = manifestOf(before.version(), wanted);
        Manifest manifest =
                changes.isEmpty() && unchanged.equals(before) ? before : manifestOf(before.version() + 1, wanted);
        if (!manifest.equals(before)) {
            changes.put(MANIFEST_KEY, DirectoryCodec.write(manifest));
        }
        return new DirectoryEdition(changes);
    }

    /** The policies of one service. */
    static DirectoryEdition policies(
            String service, Map<String, byte[]> published, Collection<DirectoryRecord.Policy> wanted) {
        String own = DirectoryRecord.Policy.keys(service);
        return new DirectoryEdition(changes(published, wanted, key -> key.startsWith(own)));
    }

    private static Map<String, byte @Nullable []> changes(
            Map<String, byte[]> published, Collection<? extends DirectoryRecord> wanted, Predicate<String> own) {
        Map<String, byte @Nullable []> changes = new LinkedHashMap<>();
        var gone = new TreeSet<>(published.keySet());
        gone.removeIf(own.negate());
        for (DirectoryRecord entry : wanted) {
            gone.remove(entry.key());
            byte[] value = DirectoryCodec.write(entry);
            if (!Arrays.equals(value, published.get(entry.key()))) {
                changes.put(entry.key(), value);
            }
        }
        gone.forEach(key -> changes.put(key, null));
        return changes;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** In one partition and from one idempotent producer, so that the manifest comes last. @return how many */
    int send(Producer<String, byte[]> producer) {
        List<Future<RecordMetadata>> pending = new ArrayList<>();
        changes.forEach((key, value) -> pending.add(producer.send(
                new ProducerRecord<>(Topics.DIRECTORY, DirectoryTopic.PARTITION.partition(), key, value))));
        producer.flush();
        pending.forEach(DirectoryEdition::await);
        return pending.size();
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new KafkaException("The directory could not be published", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while the directory was published", e);
        }
    }

    private static Manifest manifest(byte @Nullable [] value) {
        var nothing = new Manifest(0, 0, 0, 0);
        return value == null
                ? nothing
                : DirectoryCodec.read(value)
                        .filter(Manifest.class::isInstance)
                        .map(Manifest.class::cast)
                        .orElse(nothing);
    }

    private static Manifest manifestOf(long version, Collection<? extends DirectoryRecord> entries) {
        return new Manifest(
                version,
                count(entries, Unit.class),
                count(entries, Category.class),
                count(entries, CalendarYear.class));
    }

    private static int count(Collection<? extends DirectoryRecord> entries, Class<?> type) {
        return (int) entries.stream().filter(type::isInstance).count();
    }
}
